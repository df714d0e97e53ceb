import { describe, expect, it } from '@jest/globals';
import { OPEN_IDENTITY, type Identity } from '../../access/identity.js';
import { LIVE_LIMITS } from '../live.limits.js';
import { Connections } from './connections.js';

const person: Identity = { ...OPEN_IDENTITY, kind: 'person', id: 'person:gertrude' };
const times = (count: number, work: () => boolean) => Array.from({ length: count }, work);

describe('connections', () => {
  it('are so many a person and no more, and are counted down again', () => {
    const connections = new Connections();
    const admit = () => connections.admit(person);
    expect(times(LIVE_LIMITS.connectionsPerIdentity, admit)).not.toContain(false);
    expect(admit()).toBe(false);
    expect(connections.admit({ ...person, id: 'person:carl' })).toBe(true);
    connections.leave(person);
    expect(admit()).toBe(true);
    times(LIVE_LIMITS.connectionsPerIdentity, () => (connections.leave(person), true));
    connections.leave({ ...person, id: 'person:carl' });
    expect(connections.identities).toBe(0);
  });

  it('of an open API, where everyone is one, are not counted against each other', () => {
    const connections = new Connections();
    expect(
      times(LIVE_LIMITS.connectionsPerIdentity * 2, () => connections.admit(OPEN_IDENTITY)),
    ).not.toContain(false);
  });
});
