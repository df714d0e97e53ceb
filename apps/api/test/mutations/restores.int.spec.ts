import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startBuiltService } from '@palmhouse/testing';
import { testLake } from '../api.harness.js';
import { openArchivedMuseum } from '../archived-museum.js';
import { as, somebody } from './as-somebody.js';

const ARCHIVE = fileURLToPath(new URL('../../../archive/dist/main.js', import.meta.url));
const museum = openArchivedMuseum();
const ask = as(() => museum.api, somebody('ina', 'engineer'));

const restore = (day: string, into: string, key = '') =>
  ask(`mutation { restoreArchiveDay(input: { day: "${day}", into: ${into} ${key} }) {
    archiveDay { day label state restoredAt } message userErrors { field code message } } }`);

const jobs = async () =>
  (await museum.database.pool.query(`SELECT name, data FROM bullmq.job WHERE queue = 'archive' ORDER BY id`))
    .rows;

beforeEach(async () => {
  await museum.database.pool.query('TRUNCATE audit_entry, idempotency_key');
});

describe('restoreArchiveDay', () => {
  it('is refused for a day the archive does not know, or has not archived yet', async () => {
    expect((await restore('2020-01-01', 'LIVE')).at('restoreArchiveDay.userErrors')).toMatchObject([
      { field: ['input', 'day'], code: 'NOT_FOUND' },
    ]);
    await museum.database.pool.query(`INSERT INTO archive_day (day, state, run, version, planned_at)
      VALUES ('2026-11-20', 'planned', gen_random_uuid(), 1, now()) ON CONFLICT DO NOTHING`);
    expect((await restore('2026-11-20', 'SCHEMA')).at('restoreArchiveDay.userErrors')).toMatchObject([
      { field: ['input', 'day'], code: 'NOT_ARCHIVED' },
    ]);
    expect(
      (await ask('mutation { restoreArchiveDay(input: { day: "2026-02-30", into: LIVE }) { message } }'))
        .errors,
    ).toHaveLength(1);
  });

  it('is done by the archive, once, however often it is wished for', async () => {
    const asked = await restore('2026-11-18', 'LIVE', ', idempotencyKey: "the-18th-again"');
    expect(asked.errors).toEqual([]);
    expect(asked.at('restoreArchiveDay')).toEqual({
      archiveDay: { day: '2026-11-18', label: 'Wed 18 Nov 2026', state: 'PRUNED', restoredAt: null },
      message: expect.stringContaining('Wed 18 Nov 2026 and copies them into the live table'),
      userErrors: [],
    });
    expect((await restore('2026-11-18', 'LIVE', ', idempotencyKey: "the-18th-again"')).data).toEqual(
      asked.data,
    );
    expect((await restore('2026-11-18', 'LIVE')).at('restoreArchiveDay')).toMatchObject({
      archiveDay: null,
      message: null,
      userErrors: [{ field: ['input', 'day'], code: 'CONFLICT' }],
    });
    expect((await restore('2026-11-19', 'SCHEMA')).at('restoreArchiveDay.message')).toContain(
      'restored_2026_11_19.reading',
    );
    expect(await jobs()).toHaveLength(2);
    const { rows } = await museum.database.pool.query('SELECT by_name, subject FROM audit_entry ORDER BY id');
    expect(rows).toEqual([
      { by_name: 'Ina', subject: 'day:2026-11-18' },
      { by_name: 'Ina', subject: 'day:2026-11-19' },
    ]);

    const archive = await startBuiltService(ARCHIVE, {
      DATABASE_URL: museum.database.url,
      LAKE_URL: testLake(museum.folder).store.url,
      ARCHIVE_TEMP_DIR: museum.folder,
      LOG_LEVEL: 'info',
    });
    try {
      await eventually(
        'both days',
        async () => {
          const { rows } = await museum.database.pool.query(`SELECT count(*)::int AS n FROM archive_day
            WHERE day = '2026-11-18' AND restored_at IS NOT NULL AND to_regclass('restored_2026_11_19.reading') IS NOT NULL`);
          return rows[0].n === 1;
        },
        30_000,
      );
      await eventually('its line', () =>
        archive.logged().some((line) => line['msg'] === 'job done' && line['requestId'] === 'request-1'),
      );
    } finally {
      await archive.end();
    }
    for (const [day, into] of [
      ['2026-11-18', 'LIVE'],
      ['2026-11-19', 'SCHEMA'],
    ] as const) {
      expect((await restore(day, into)).at('restoreArchiveDay.userErrors')).toMatchObject([
        { field: ['input', 'day'], code: 'ALREADY_RESTORED' },
      ]);
    }
    // One that is through does not stand in the way of a new wish.
    await museum.database.pool.query('DROP SCHEMA restored_2026_11_19 CASCADE');
    expect((await restore('2026-11-19', 'SCHEMA')).at('restoreArchiveDay.userErrors')).toEqual([]);
  });
});
