import { describe, expect, it } from '@jest/globals';
import { connectionsOfOneEach } from './connections.check.js';

describe('connections that one process of each service may hold', () => {
  it('are the pools, one each to hear and ring with, and ten each for a queue on PostgreSQL', () => {
    expect(connectionsOfOneEach(undefined, false)).toBe(34);
    expect(connectionsOfOneEach(undefined, true)).toBe(74);
  });

  it('go by DATABASE_POOL_SIZE where it is set', () => {
    expect(connectionsOfOneEach(5, false)).toBe(22);
  });
});
