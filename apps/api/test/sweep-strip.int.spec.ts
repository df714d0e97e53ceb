import { beforeAll, describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const STRIP = `query Strip($range: RangeInput!, $every: Duration!) {
  sweepStrip(range: $range, every: $every) {
    from to every
    bins { at sweeps unfinished slowestSeconds asked stored duplicate rejected away faulty failed }
    gaps { from to }
  }
}`;

// The museum's sweeps: 11:00 to 11:59, 60 plants asked in nine seconds, 4 of them away. It is 12:00.
const HOUR = { from: '2026-11-20T11:00:00Z', to: '2026-11-20T12:00:00Z' };

describe('sweepStrip', () => {
  const museum = openMuseum();
  const strip = (range: object, every: string) => museum.api.ask(STRIP, { range, every });

  it('adds the ledgers of the minutes of a bin', async () => {
    const answer = await strip(HOUR, 'PT15M');
    expect(answer.at('sweepStrip')).toMatchObject({ ...HOUR, every: 'PT15M', gaps: [] });
    const ledger = { asked: 900, stored: 840, duplicate: 0, rejected: 0, away: 60, faulty: 0, failed: 0 };
    expect(answer.at('sweepStrip.bins')).toEqual(
      ['11:00', '11:15', '11:30', '11:45'].map((time) => ({
        at: `2026-11-20T${time}:00Z`,
        sweeps: 15,
        unfinished: 0,
        slowestSeconds: 9,
        ...ledger,
      })),
    );
  });

  it('expects nothing before the first sweep ever, nor of minutes to come', async () => {
    const answer = await strip({ from: '2026-11-19T11:50:00Z', to: '2026-11-21T00:00:00Z' }, 'PT1H');
    expect(answer.at('sweepStrip')).toMatchObject({ ...HOUR, gaps: [] });
    expect(answer.at('sweepStrip.bins.0.sweeps')).toBe(60);
  });

  it('reaches up to now, and a day back, where the range is open', async () => {
    expect((await strip({}, 'PT1H')).at('sweepStrip')).toMatchObject(HOUR);
  });

  it('begins with a minute that lies whole in the range', async () => {
    const range = { from: '2026-11-20T11:10:30Z', to: '2026-11-20T11:12:00.5Z' };
    const answer = await strip(range, 'PT1M');
    expect(answer.at('sweepStrip')).toMatchObject({
      from: '2026-11-20T11:11:00Z',
      to: '2026-11-20T11:13:00Z',
    });
    expect(answer.at('sweepStrip.bins')).toHaveLength(2);
  });

  it('has nothing to say of a time before the museum', async () => {
    const answer = await strip({ from: '2025-01-01T00:00:00Z', to: '2025-01-02T00:00:00Z' }, 'PT1H');
    expect(answer.at('sweepStrip')).toEqual({ from: null, to: null, every: 'PT1H', bins: [], gaps: [] });
  });

  it.each([
    ['PT90S', HOUR, '`every` must be whole minutes; PT1M30S was given.'],
    ['PT1M', { from: '2026-11-01T00:00:00Z', to: '2026-11-03T00:00:00Z' }, 'makes 2,880 bins of that range'],
    ['P1D', { from: '2024-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }, 'A strip is 366 days long at most'],
    ['PT1M', { from: HOUR.to, to: HOUR.from }, '`from` must be before `to`'],
  ])('refuses %s of %j', async (every, range, words) => {
    const { error } = await strip(range, every);
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });

  describe('where minutes are missing and sweeps went wrong', () => {
    beforeAll(async () => {
      const { pool } = museum.database;
      await pool.query(
        `DELETE FROM sweep WHERE minute >= '2026-11-20T11:10Z' AND minute < '2026-11-20T11:24Z'`,
      );
      await pool.query(`DELETE FROM sweep WHERE minute >= '2026-11-20T11:58Z'`);
      await pool.query(
        `UPDATE sweep SET stored = stored - 3, rejected = 1, faulty = 2 WHERE minute = '2026-11-20T11:31Z'`,
      );
      await pool.query(`UPDATE sweep SET finished_at = NULL WHERE minute = '2026-11-20T11:32Z'`);
    });

    it('tells each gap, newest first', async () => {
      expect((await strip(HOUR, 'PT1H')).at('sweepStrip.gaps')).toEqual([
        { from: '2026-11-20T11:58:00Z', to: '2026-11-20T12:00:00Z' },
        { from: '2026-11-20T11:10:00Z', to: '2026-11-20T11:24:00Z' },
      ]);
    });

    it('cuts a gap off at the ends of the range, and leaves bins without a sweep out', async () => {
      const range = { from: '2026-11-20T11:15:00Z', to: '2026-11-20T11:27:00Z' };
      const answer = await strip(range, 'PT3M');
      expect(answer.at('sweepStrip.gaps')).toEqual([
        { from: '2026-11-20T11:15:00Z', to: '2026-11-20T11:24:00Z' },
      ]);
      expect(answer.at('sweepStrip.bins')).toHaveLength(1);
    });

    it('keeps what went wrong in sight, however wide the bin', async () => {
      const answer = await strip({ ...HOUR, from: '2026-11-20T11:30:00Z' }, 'PT30M');
      expect(answer.at('sweepStrip.bins')).toMatchObject([
        { sweeps: 28, unfinished: 1, rejected: 1, faulty: 2, stored: 28 * 56 - 3 },
      ]);
    });
  });
});
