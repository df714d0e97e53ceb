import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PalmhouseError } from '@palmhouse/client';
import { LiveReadings } from './live-readings.js';

interface Asked {
  readonly plantIds: readonly string[];
  readonly after?: string;
}

/** A journal of readings by minute, and lines to it that can be cut. */
function journal() {
  const events: { cursor: number; plantId: string }[] = [];
  const asked: Asked[] = [];
  let lines: { wake: () => void; cut: boolean }[] = [];
  let isDown = false;
  async function* subscribe(
    _document: unknown,
    { plantIds, after }: Asked,
    { signal }: { signal: AbortSignal },
  ) {
    asked.push({ plantIds, ...(after !== undefined && { after }) });
    if (isDown) throw new PalmhouseError('gone', { code: 'CONNECTION_LOST' });
    let seen = after === undefined ? events.length : Number(after);
    const line = { wake: () => undefined as void, cut: false };
    lines.push(line);
    signal.addEventListener('abort', () => line.wake());
    while (!signal.aborted) {
      if (line.cut) throw new PalmhouseError('gone', { code: 'CONNECTION_LOST' });
      const event = events[seen];
      if (event === undefined) {
        await new Promise<void>((resolve) => (line.wake = resolve));
        continue;
      }
      seen += 1;
      if (!plantIds.includes(event.plantId)) continue;
      const takenAt = new Date(event.cursor * 60_000).toISOString();
      yield {
        readingAdded: { cursor: String(event.cursor), plant: { id: event.plantId }, reading: { takenAt } },
      };
    }
  }
  return {
    asked,
    api: { subscribe } as never,
    add: (plantId: string) => {
      events.push({ cursor: events.length + 1, plantId });
      for (const { wake } of lines) wake();
    },
    down: () => {
      isDown = true;
      for (const line of lines) {
        line.cut = true;
        line.wake();
      }
      lines = [];
    },
    up: () => (isDown = false),
  };
}

const settle = () => jest.advanceTimersByTimeAsync(500);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('live readings', () => {
  const watching = (plantIds: string[]) => {
    const { api, ...museum } = journal();
    const seen: string[] = [];
    let gaps = 0;
    const tryAgain = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
    const live = new LiveReadings(api, tryAgain);
    const watcher = {
      plantIds,
      onReading: (id: string, { takenAt }: { takenAt: string }) =>
        void seen.push(`${id}@${Date.parse(takenAt) / 60_000}`),
      onGap: () => void (gaps += 1),
    };
    return { live, museum, seen, gaps: () => gaps, stop: live.watch(watcher) };
  };

  it('none is lost and none comes twice when the line drops and returns', async () => {
    const { live, museum, seen, gaps } = watching(['a', 'b']);
    await settle();
    museum.add('a');
    museum.add('b');
    await settle();
    museum.down();
    museum.add('a');
    await settle();
    museum.add('b');
    museum.up();
    await settle();
    museum.add('a');
    await settle();
    expect(seen).toEqual(['a@1', 'b@2', 'a@3', 'b@4', 'a@5']);
    expect(gaps()).toBe(1); // only before the very first, for what fell between the page and the line
    live.close();
  });

  it('a line that drops before anything came tells of the gap with its first event', async () => {
    const { live, museum, seen, gaps } = watching(['a']);
    await settle();
    museum.down();
    museum.add('a');
    await settle();
    museum.up();
    await settle();
    expect(gaps()).toBe(0);
    museum.add('a');
    await settle();
    expect(gaps()).toBe(1);
    expect(seen).toEqual(['a@2']);
    live.close();
  });

  it('none is lost to whoever has just come, and is not followed yet when it is added', async () => {
    const { live, museum } = watching(['a']);
    await settle();
    museum.add('a');
    await settle();
    const seen: string[] = [];
    live.watch({ plantIds: ['b'], onReading: (id) => void seen.push(id) });
    museum.add('b');
    museum.add('a');
    await settle();
    expect(seen).toEqual(['b']);
    live.close();
  });

  it('a plant that many watch counts once among the plants of a subscription', async () => {
    const { live, museum } = watching(Array.from({ length: 600 }, () => 'a'));
    live.watch({ plantIds: [...Array.from({ length: 600 }, () => 'b'), 'c'] });
    await settle();
    expect(museum.asked).toEqual([{ plantIds: ['a', 'b', 'c'] }]);
    live.close();
  });

  it('all who watch share one subscription, which follows what is looked at', async () => {
    const { live, museum, seen, stop } = watching(['a']);
    const other = live.watch({ plantIds: ['b'] });
    await settle();
    museum.add('a');
    await settle();
    const third = live.watch({ plantIds: ['c'] });
    other();
    await settle();
    expect(museum.asked).toEqual([{ plantIds: ['a', 'b'] }, { plantIds: ['a', 'c'], after: '1' }]);
    museum.add('b');
    museum.add('a');
    await settle();
    expect(seen).toEqual(['a@1', 'a@3']);
    expect(live.newestOf('a')?.takenAt).toBe(new Date(3 * 60_000).toISOString());
    stop();
    third();
    await settle();
    expect(live.newestOf('a')).toBeUndefined();
    live.close();
  });
});
