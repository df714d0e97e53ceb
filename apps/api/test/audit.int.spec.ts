import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

/** As a client that says so: Apollo answers a GET only to who shows that no foreign page made a browser send it. */
const asClient: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as object), 'apollo-require-preflight': 'true' } });

// SHOULDs that are not met, each with its reason in docs/graphql-api.md.
const EXCEPTIONS = new Set(['572B', 'FDE2', '7B9B']);

const audits = serverAudits({ url: () => `${museum.api.url}/graphql`, fetchFn: asClient });

describe('GraphQL over HTTP', () => {
  it('is audited whole', () => {
    expect(audits.length).toBeGreaterThan(50);
    expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
    const names = new Set(audits.map(({ id }) => id));
    expect([...EXCEPTIONS].filter((id) => !names.has(id))).toEqual([]);
  });

  it.each(audits)('$id: $name', async (audit) => {
    const result = await audit.fn();
    if (EXCEPTIONS.has(audit.id))
      expect(result.status).not.toBe('ok'); // one that is met needs no exception
    else expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
    expect(museum.api.logged).toEqual([]);
  });
});
