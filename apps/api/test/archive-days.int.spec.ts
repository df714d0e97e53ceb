import { describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';

const museum = openArchivedMuseum();

const FIRST_DAY = `{ archiveDays(first: 1) { totalCount pageInfo { hasNextPage endCursor }
  nodes { day label state version readings bytes failure verifiedAt prunedAt restoredAt keptLiveUntil provenAt
    files { dataset rows bytes sha256 key firstPlant lastPlant } } } }`;

describe('the archive’s days', () => {
  it('are listed newest first, with their files and how far they are proved', async () => {
    const answer = await museum.api.ask(FIRST_DAY);
    expect(answer.errors).toEqual([]);
    expect(answer.at('archiveDays')).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(answer.at('archiveDays.nodes.0')).toMatchObject({
      day: '2026-11-19',
      label: 'Thu 19 Nov 2026',
      state: 'PRUNED',
      version: 1,
      readings: 144 * 9,
      verifiedAt: expect.any(String),
      prunedAt: expect.any(String),
      restoredAt: null,
      keptLiveUntil: null,
      provenAt: null,
      failure: null,
      files: [
        { dataset: 'DAILY', rows: 9 },
        { dataset: 'READINGS', rows: 144 * 9, firstPlant: 1, lastPlant: 9 },
      ],
    });
    const [, readings] = answer.at('archiveDays.nodes.0.files') as Record<string, unknown>[];
    expect(readings!['key']).toContain(readings!['sha256']);
    expect(answer.at('archiveDays.nodes.0.bytes')).toBe(readings!['bytes']);
  });

  it('page on by cursor, and are cut to a stretch', async () => {
    const first = await museum.api.ask(FIRST_DAY);
    const after = first.at('archiveDays.pageInfo.endCursor');
    const query = `query ($after: String) { archiveDays(after: $after) { nodes { day } pageInfo { hasNextPage } } }`;
    const next = await museum.api.ask(query, { after });
    expect(next.at('archiveDays')).toEqual({
      nodes: [{ day: '2026-11-18' }],
      pageInfo: { hasNextPage: false },
    });
    const range = '{ from: "2026-11-18T00:00:00Z", to: "2026-11-19T00:00:00Z" }';
    const some = await museum.api.ask(`{ archiveDays(range: ${range}) { totalCount nodes { day } } }`);
    expect(some.at('archiveDays')).toEqual({ totalCount: 1, nodes: [{ day: '2026-11-18' }] });
    const foreign = Buffer.from('["archiveDays","2026-02-30"]').toString('base64url');
    expect((await museum.api.ask(query, { after: foreign })).error.message).toContain(
      '`after` is not a cursor',
    );
  });

  it('are found one by one', async () => {
    const answer = await museum.api.ask('{ archiveDay(day: "2026-11-18") { label readings } }');
    expect(answer.data).toEqual({ archiveDay: { label: 'Wed 18 Nov 2026', readings: 72 * 9 } });
  });

  it('take one statement for the days and one for all their files', async () => {
    await museum.api.ask('{ archiveDays { nodes { files { key } } } }');
    expect(museum.api.statements().sort()).toEqual(['archive-days', 'archive-files-of-days']);
    await museum.api.ask('{ archiveDays { totalCount } }');
    expect(museum.api.statements()).toEqual(['count-archive-days']);
  });

  it('are refused in numbers beyond the limits', async () => {
    const { error } = await museum.api.ask('{ archiveDays(first: 101) { nodes { day } } }');
    expect(error.message).toContain('`first` must be from 1 to 100');
    const wide = Array.from(
      { length: 6 },
      (_, n) => `d${n}: archiveDays(first: 100) { nodes { files { key } } }`,
    );
    const refused = await museum.api.ask(`{ ${wide.join(' ')} }`);
    expect(refused.error.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: 'nodes' });
  });

  it('tell why the last run failed', async () => {
    await museum.database.pool.query(
      `UPDATE archive_day SET failed_at = now(), failure = 'The store was away.' WHERE day = '2026-11-18'`,
    );
    const answer = await museum.api.ask('{ archiveDay(day: "2026-11-18") { failure } }');
    expect(answer.at('archiveDay.failure')).toBe('The store was away.');
  });

  it('are none where nothing is archived, and what is no day is refused', async () => {
    const none = await museum.api.ask('{ archiveDay(day: "2026-11-20") { day } }');
    expect(none.data).toEqual({ archiveDay: null });
    const query = 'query ($day: Date!) { archiveDay(day: $day) { day } }';
    const { error } = await museum.api.ask(query, { day: '2026-02-30' });
    expect(error.message).toContain('A Date is a day of the calendar');
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the storage', () => {
  it('is unknown before anyone looked', async () => {
    const answer = await museum.api.ask('{ storage { level sampledAt share capacityBytes daysToFull } }');
    expect(answer.at('storage')).toEqual({
      level: 'UNKNOWN',
      sampledAt: null,
      share: null,
      capacityBytes: null,
      daysToFull: null,
    });
  });

  it('tells how full it is, how it grows, and what lies live and archived', async () => {
    await museum.database.pool.query(
      `INSERT INTO storage_sample VALUES ('2026-11-20T11:55:00Z', 100, 850, 1000, 'disk'), ('2026-11-20T10:50:00Z', 100, 840, 1000, 'disk')`,
    );
    const answer = await museum.api.ask(
      `{ storage { databaseBytes usedBytes capacityBytes capacityKind share growthBytesPerDay daysToFull level sampledAt
        live { days oldestDay newestDay } archive { readings days oldestDay newestDay } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.at('storage')).toMatchObject({
      usedBytes: 850,
      capacityBytes: 1000,
      capacityKind: 'DISK',
      share: 0.85,
      level: 'NEARLY_FULL',
      sampledAt: '2026-11-20T11:55:00.000Z',
      live: { days: 1, oldestDay: '2026-11-20', newestDay: '2026-11-20' },
      archive: { readings: 216 * 9, days: 2, oldestDay: '2026-11-18', newestDay: '2026-11-19' },
    });
    const growth = (10 * 24 * 60) / 65;
    expect(answer.at('storage.growthBytesPerDay')).toBeCloseTo(growth, 3);
    expect(answer.at('storage.daysToFull')).toBeCloseTo(150 / growth, 3);
    expect(answer.at('storage.databaseBytes')).toBeGreaterThan(1_000_000);
  });
});
