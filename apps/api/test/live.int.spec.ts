import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { toGlobalId } from '../src/graphql/global-id.js';
import { JournalFollower } from '../src/live/journal.follower.js';
import { startApi, type RunningApi } from './api.harness.js';
import { LiveClient, type LiveStream } from './live.client.js';
import { Adding, BELLS, micros, reading, READINGS } from './live.museum.js';
import { fillMuseum } from './museum.builder.js';

const MINUTE = '2026-11-20T11:30:00Z';
const AT = micros(MINUTE);

// Each test's readings have seconds of their own.
let second = 0;
const nextAt = () => AT + (second += 1) * 1_000_000;

const plantsOf = (stream: LiveStream) =>
  stream.events.map(({ plant }) => (plant as { number: number }).number);
const takenAts = (stream: LiveStream) =>
  stream.events.map(({ reading }) => (reading as { takenAt: string }).takenAt);
const cursorOf = (stream: LiveStream, index = -1) => stream.events.at(index)!['cursor'] as string;

for (const bell of BELLS) {
  (bell.there ? describe : describe.skip)(`live readings, told by ${bell.name}`, () => {
    let database: TestDatabase;
    let queue: { url: string; stop: () => Promise<void> };
    let api: RunningApi;
    let adding: Adding;
    const clients: LiveClient[] = [];

    const open = async () => {
      const client = await LiveClient.open(api.url);
      clients.push(client);
      return client;
    };
    const follow = async (variables: object = {}) => (await open()).subscribe(READINGS, variables);
    const followers = () => api.app.get(JournalFollower).count;
    const followed = async (count: number) => eventually('followers', () => followers() === count);

    beforeAll(async () => {
      second = 0;
      database = await createTestDatabase();
      await fillMuseum(database.pool);
      queue = await bell.start(database);
      api = await startApi(database.url, { queueUrl: queue.url });
      adding = new Adding(database, queue.url);
    });

    afterEach(async () => {
      await Promise.all(clients.splice(0).map((client) => client.close()));
      await followed(0);
      expect(api.logged.filter(({ message }) => message !== 'the bell cannot be heard for now')).toEqual([]);
    });

    afterAll(async () => {
      await api?.close();
      await adding?.bell.close();
      await queue?.stop();
      await database?.drop();
    });

    it('come to everyone who follows, with their plant, by one look at the database', async () => {
      const streams = await Promise.all([1, 2, 3, 4, 5].map(() => follow()));
      await followed(5);
      api.statements();
      const at = nextAt();
      await adding.readings([reading(2, at), reading(1, at)], MINUTE);
      for (const stream of streams) await stream.take(2);
      expect(streams[0]!.events[0]).toEqual({
        cursor: expect.any(String),
        sweepMinute: MINUTE,
        plant: { number: 1, name: 'Epipremnum', botanist: { name: 'Carl Linnaeus' } },
        reading: {
          takenAt: new Date(at / 1_000).toISOString().replace('.000', ''),
          soilMoisture: 50,
          temperature: 12.5,
        },
      });
      expect(streams.map(({ events }) => events)).toEqual(Array(5).fill(streams[0]!.events));
      const reads = api.statements().filter((name) => name !== 'journal-after');
      expect(reads).toEqual(['readings-of-load', expect.stringMatching(/^plants-by-number/)]);
    });

    it('come of the plants that were named alone', async () => {
      const stream = await follow({ plantIds: [toGlobalId('Plant', 3), toGlobalId('Plant', 5)] });
      await followed(1);
      const at = nextAt();
      await adding.readings([reading(1, at), reading(2, at)], MINUTE);
      await adding.readings([reading(3, at), reading(4, at), reading(5, at)], MINUTE);
      await stream.take(2);
      expect(plantsOf(stream)).toEqual([3, 5]);
    });

    it('come too when they are late, or of no sweep', async () => {
      const stream = await follow();
      await followed(1);
      const at = nextAt();
      await adding.readings([reading(7, at), reading(7, micros('2026-11-18T01:00:00Z'))], MINUTE);
      await adding.readings([reading(8, at)], null);
      await stream.take(3);
      expect(plantsOf(stream)).toEqual([7, 7, 8]);
      expect(takenAts(stream)[0]).toBe('2026-11-18T01:00:00Z');
      expect(stream.events[2]!['sweepMinute']).toBeNull();
    });

    it('that were missed come first, from the very reading on that was seen last', async () => {
      const first = await follow();
      await followed(1);
      const at = nextAt();
      await adding.readings([reading(1, at), reading(2, at), reading(3, at)], MINUTE);
      await first.take(3);
      await clients.pop()!.close();
      await adding.readings([reading(4, at)], MINUTE);
      const again = await follow({ after: cursorOf(first, 1) });
      await again.take(2);
      await followed(1);
      await adding.readings([reading(5, at)], MINUTE);
      await again.take(3);
      expect(plantsOf(again)).toEqual([3, 4, 5]);
    });

    it('have no hole and no repeat at the seam, however often a client comes back while they pour in', async () => {
      const start = await follow();
      await followed(1);
      const at = nextAt();
      await adding.readings([reading(1, at)], MINUTE);
      await start.take(1);
      let after = cursorOf(start);
      const loads = 50;
      const writers = [1, 2, 3].map(async (plant) => {
        for (let load = 0; load < loads; load += 1)
          await adding.readings([reading(plant * 2, nextAt()), reading(plant * 2 + 1, nextAt())], MINUTE);
      });
      const seen: string[] = [];
      while (seen.length < loads * 6) {
        const client = await open();
        const stream = client.subscribe(READINGS, { after });
        await stream.take(Math.min(1 + (seen.length % 37), loads * 6 - seen.length));
        client.socket.terminate();
        seen.push(...stream.events.map(({ reading, plant }) => JSON.stringify([reading, plant])));
        after = cursorOf(stream);
      }
      await Promise.all(writers);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(loads * 6);
    }, 60_000);

    it('that nobody rang for come once the bell is heard again', async () => {
      const stream = await follow();
      await followed(1);
      await adding.readings([reading(6, nextAt())], MINUTE, false);
      await adding.readings([reading(7, nextAt())], MINUTE, false);
      adding.bell.ring(1e15 - 1);
      await stream.take(2);
      expect(plantsOf(stream)).toEqual([6, 7]);
    });

    it('sweeps come when their ledger is closed, also missed ones', async () => {
      const query =
        'subscription ($after: String) { sweepFinished(after: $after) { cursor sweep { minute asked stored } } }';
      const client = await open();
      const stream = client.subscribe(query);
      await followed(1);
      await adding.sweep('2026-11-20T11:31:00Z');
      await stream.take(1);
      await adding.readings([reading(1, nextAt())], MINUTE);
      await adding.sweep('2026-11-20T11:32:00Z');
      await stream.take(2);
      expect(stream.events.map(({ sweep }) => sweep)).toEqual([
        { minute: '2026-11-20T11:31:00Z', asked: 60, stored: 56 },
        { minute: '2026-11-20T11:32:00Z', asked: 60, stored: 56 },
      ]);
      const again = client.subscribe(query, { after: cursorOf(stream, 0) });
      await again.take(1);
      expect(again.events).toEqual([stream.events[1]]);
    });

    it('refuse a cursor that cannot be made up for, and say what to do', async () => {
      const seq = await adding.readings([reading(1, nextAt())], MINUTE);
      const code = async (after: string) => {
        const stream = await follow({ after });
        return (await stream.error()).extensions.code;
      };
      const cursor = (number: number) =>
        Buffer.from(JSON.stringify(['live', number, 1])).toString('base64url');
      expect(await code(cursor(seq! + 1_000))).toBe('CURSOR_EXPIRED');
      await database.pool.query('DELETE FROM journal WHERE seq < $1', [seq]);
      expect(await code(cursor(seq! - 1))).toBe('CURSOR_EXPIRED');
      expect(await code('nonsense')).toBe('BAD_USER_INPUT');
      const stream = await follow({ after: cursor(seq!) });
      await adding.readings([reading(2, nextAt())], MINUTE);
      await stream.take(1);
      expect(plantsOf(stream)).toEqual([2]);
    });
  });
}
