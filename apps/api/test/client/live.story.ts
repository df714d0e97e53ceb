import { expect, it } from '@jest/globals';
import { ReadingAddedDocument, SweepFinishedDocument } from '@palmhouse/client';
import { eventually } from '@palmhouse/testing';
import { JournalFollower } from '../../src/live/journal.follower.js';
import { Adding, micros, reading } from '../live.museum.js';
import type { Asking } from './asking.js';

/** What comes by itself. */
export function live(asking: Asking): void {
  it('readings and sweeps as they come, and on from a cursor', async () => {
    const adding = new Adding(asking.museum.database, asking.museum.database.url);
    const at = micros('2026-11-20T11:58:00Z');
    const after = async (subscribed: AsyncGenerator<unknown>, add: () => Promise<unknown>) => {
      const first = subscribed.next();
      await eventually('a follower', () => asking.museum.api.app.get(JournalFollower).count === 1);
      await add();
      const { value } = await first;
      await subscribed.return(undefined);
      await eventually('nobody', () => asking.museum.api.app.get(JournalFollower).count === 0);
      return value;
    };
    const seen = (await after(asking.client.subscribe(ReadingAddedDocument, {}), () =>
      adding.readings([reading(1, at)], '2026-11-20T11:58:00Z'),
    )) as { readingAdded: { cursor: string; plant: { number: number } } };
    expect(seen.readingAdded.plant.number).toBe(1);
    await adding.readings([reading(2, at)], '2026-11-20T11:58:00Z');
    const missed = asking.client.subscribe(ReadingAddedDocument, { after: seen.readingAdded.cursor });
    expect((await missed.next()).value).toMatchObject({ readingAdded: { plant: { number: 2 } } });
    await missed.return(undefined);
    await eventually('nobody', () => asking.museum.api.app.get(JournalFollower).count === 0);
    const swept = await after(asking.client.subscribe(SweepFinishedDocument), () =>
      adding.sweep('2026-11-20T11:58:00Z'),
    );
    expect(swept).toMatchObject({ sweepFinished: { sweep: { minute: '2026-11-20T11:58:00Z' } } });
    await adding.bell.close();
  });
}
