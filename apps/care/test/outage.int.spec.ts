import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ENGINEERS, WatchedMuseum } from './watched-museum.js';

const OPENED_MS = Date.parse('2026-11-26T18:00:00Z');
// All plants are watered by the evening, and it is a warm one: none of them is anywhere near its bounds.
const WARM = { bias: { channel: 'temperature', by: 5, from: '2026-11-25T00:00:00Z' } } as const;
// The trouble must be over for a quarter of an hour before its alert is.
const AFTERWARDS = 20;

let museum: WatchedMuseum;

const heard = () => museum.swept.mails.map(({ recipients, subject }) => [recipients, subject]);

beforeEach(async () => {
  museum = await WatchedMuseum.open(OPENED_MS, { oddities: false, faults: { all: WARM } });
  await museum.swept.sweptBefore(5);
  await museum.live(12);
  const { rows } = await museum.swept.database.pool.query(
    `SELECT count(*)::int AS plants FROM plant WHERE status = 'on_display'`,
  );
  expect([rows, await museum.swept.alerts(), heard()]).toEqual([[{ plants: 48 }], [], []]);
});

afterEach(() => museum?.close());

describe('an outage of ten minutes, with 48 plants', () => {
  it('of the source ends in one mail in all', async () => {
    museum.swept.museum.setFaults({ all: { ...WARM, http500: {} } });
    await museum.live(10);
    museum.swept.museum.setFaults({ all: WARM });
    await museum.live(AFTERWARDS);
    expect(heard()).toEqual([[[ENGINEERS], 'The plants API is ill: 100 % of the plants cannot be read']]);
    expect(await museum.swept.alerts()).toEqual(['source source_ill resolved recovered']);
  });

  it('of the sweeps ends in one mail in all', async () => {
    await museum.live(10, { swept: false });
    await museum.live(AFTERWARDS);
    expect(heard()).toEqual([[[ENGINEERS], 'No sweep since 18:11']]);
    expect(await museum.swept.alerts()).toEqual(['sweeps sweeps_missing resolved recovered']);
  });
});
