import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AbusedService, type Reply } from './abused-service.js';
import { ATTACKS, TEXTS, type Attack } from './attacks.js';

// The dearest query that is let through: a hundred plants with a thousand readings each.
const DEAREST =
  '{ plants(first: 100) { edges { cursor node { readings(first: 1000, from: "2026-11-20T12:00:00Z") { edges { __typename cursor node { __typename takenAt soilMoisture temperature lastWateredAt source } } } } } } }';
const ORDINARY = '{ plants(first: 20) { totalCount nodes { number name latestReading { temperature } } } }';

let abused: AbusedService;

beforeAll(async () => {
  abused = await AbusedService.start();
});

afterAll(async () => {
  await abused?.end();
});

const send = ({ body, headers, method }: Attack) => abused.send(body, headers, method);

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A 4xx, or an answer of errors, each of which says what is wrong; nothing of ours failed. */
function expectClearRefusal({ status, text }: Reply): void {
  expect([200, 400, 404, 405, 406, 408, 413, 415, 431]).toContain(status);
  expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  expect(text).not.toMatch(/node_modules|at \w+ \(|relation "|SELECT /);
  if (status === 404 || status === 431) return; // not a GraphQL route, or not even a request
  const { errors = [] } = JSON.parse(text) as Told;
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(message.length).toBeGreaterThan(10);
    expect(extensions?.code).toEqual(expect.any(String));
  }
}

describe('abuse', () => {
  it.each(ATTACKS)('is refused, clearly: $name', async (attack) => {
    expectClearRefusal(await send(attack));
    expect(await abused.isAlive()).toBe(true);
  });

  it.each(TEXTS)('of a search is only a text: %j', async (text) => {
    const query = `query ($text: String!) {
      plants(filter: { text: $text }) { totalCount }
      country: plants(filter: { country: $text }) { totalCount }
      rejections(filter: { rule: $text, source: $text }) { totalCount }
    }`;
    const reply = await abused.ask(query, { text });
    // PostgreSQL keeps no NUL: that one is refused by name.
    if (text.includes('\u0000')) expectClearRefusal(reply);
    else expect(JSON.parse(reply.text)).toMatchObject({ data: { rejections: { totalCount: 0 } } });
    const { rows } = await abused.database.pool.query('SELECT count(*)::int AS plants FROM plant');
    expect(rows).toEqual([{ plants: 60 }]);
  });

  it('by requests that never end is no reason to keep others waiting', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const sockets = Array.from({ length: 200 }, (_, n) =>
      abused.open(n % 2 === 0 ? head : `${head}Content-Length: 1000\r\n\r\n{"query":`),
    );
    for (let n = 0; n < 5; n++) expect((await abused.ask(ORDINARY)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect(await abused.isAlive()).toBe(true);
  });

  it('by many at once is refused, and ordinary questions among it are answered', async () => {
    const flood = ATTACKS.filter(({ body }) => body.length < 200_000).flatMap((attack) => [
      attack,
      attack,
      attack,
    ]);
    const replies = Promise.all(flood.map(send));
    for (let n = 0; n < 10; n++) expect((await abused.ask(ORDINARY)).status).toBe(200);
    for (const reply of await replies) expectClearRefusal(reply);
  });

  it('by many dear questions at once is answered in turn or put off by name', async () => {
    const dear =
      '{ plants(first: 100) { nodes { readings(first: 300, from: "2026-11-20T12:00:00Z") { nodes { takenAt temperature } } } } }';
    const replies = await Promise.all(Array.from({ length: 60 }, () => abused.ask(dear)));
    for (const { status, text } of replies) {
      expect([200, 503]).toContain(status);
      if (status === 503) expect(text).toContain('"code":"OVERLOADED"');
    }
    expect(replies.some(({ status }) => status === 200)).toBe(true);
    expect((await abused.ask(ORDINARY)).status).toBe(200);
  });

  it('holds the process up for no longer than the dearest question does, and its memory comes back', async () => {
    const rounds = async (work: () => Promise<unknown>, times: number) => {
      for (let n = 0; n < times; n++) await work();
      return abused.probe();
    };
    const oneByOne = async () => {
      for (const attack of ATTACKS) await send(attack);
    };
    await rounds(() => abused.ask(DEAREST), 2);
    const dearest = await rounds(() => abused.ask(DEAREST), 2);
    const before = await rounds(oneByOne, 1);
    const after = await rounds(oneByOne, 3);
    expect(Math.max(before.stoodStillMs, after.stoodStillMs)).toBeLessThan(dearest.stoodStillMs);
    // Three more rounds of it leave nothing behind.
    expect(after.heapBytes / before.heapBytes).toBeLessThan(1.1);
    expect(after.heapBytes / dearest.heapBytes).toBeLessThan(1.5);
  });

  it('is the client’s mistake, and no line of ours', () => {
    expect(abused.complaints).toEqual([]);
  });
});
