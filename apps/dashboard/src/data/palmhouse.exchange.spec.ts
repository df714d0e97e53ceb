import { describe, expect, it } from '@jest/globals';
import { MuseumDocument, PalmhouseError, type PalmhouseClient } from '@palmhouse/client';
import { Client } from 'urql';
import { palmhouseExchange } from './palmhouse.exchange.js';
import { Renewal } from './renewal.js';

/** A client whose line can be cut; each answer is another version. */
function museum() {
  let version = 0;
  let isCut = false;
  const heard: string[] = [];
  const hear = (what: string) => () => void heard.push(what);
  const result = async () => {
    if (isCut) throw new PalmhouseError('Palmhouse could not be reached.', { code: 'NETWORK' });
    version += 1;
    return { data: { museum: { version } }, errors: [] };
  };
  const exchange = palmhouseExchange({ result } as unknown as PalmhouseClient, {
    answered: hear('answered'),
    unanswered: hear('unanswered'),
    failed: hear('failed'),
    unknown: hear('unknown'),
  });
  const renewal = new Renewal();
  const client = new Client({
    url: 'http://api.test/graphql',
    exchanges: [renewal.exchange, exchange],
    preferGetMethod: false,
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    client,
    heard,
    settled,
    line: (isThere: boolean) => void (isCut = !isThere),
    renew: async () => {
      renewal.renew(client);
      await settled();
    },
  };
}

describe('what somebody looks at', () => {
  it('stays when the line is lost, beside why nothing newer comes, and is newer when the line is back', async () => {
    const { client, heard, settled, line, renew } = museum();
    const seen: [version: unknown, error: string | undefined][] = [];
    const { unsubscribe } = client.query(MuseumDocument, {}).subscribe(({ data, error, stale }) => {
      // urql says first that it asks again, with what it has.
      if (!stale) seen.push([data?.museum.version, error?.networkError?.message]);
    });
    await settled();
    line(false);
    await renew();
    line(true);
    await renew();
    unsubscribe();
    expect(seen).toEqual([
      [1, undefined],
      [1, 'Palmhouse could not be reached.'],
      [2, undefined],
    ]);
    expect(heard).toEqual(['answered', 'unanswered', 'answered']);
  });

  it('is forgotten once nobody looks any more', async () => {
    const { client, settled, line } = museum();
    const looks = async () => {
      const seen: unknown[] = [];
      const { unsubscribe } = client
        .query(MuseumDocument, {})
        .subscribe(({ data }) => seen.push(data?.museum.version));
      await settled();
      unsubscribe();
      return seen;
    };
    expect(await looks()).toEqual([1]);
    line(false);
    expect(await looks()).toEqual([undefined]);
  });
});
