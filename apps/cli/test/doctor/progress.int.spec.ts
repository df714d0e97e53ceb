import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { findings } from './bedside.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

const look = () => findings({ DATABASE_URL: database.url }, 'lag', 'storage');

async function sweepOf(minutesAgo: number, failed: number): Promise<void> {
  await database.pool.query(
    `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored, failed)
     SELECT at, 1, 10, 500, at, at + interval '20 s', 10, 10 - $2::int, $2 FROM (SELECT date_trunc('minute', now()) - make_interval(mins => $1) AS at)`,
    [minutesAgo, failed],
  );
}

const assessed = (minutesAgo: number) =>
  database.pool.query(
    `INSERT INTO care_step (step, at, details) VALUES ('assess', now() - make_interval(mins => $1), '{}')`,
    [minutesAgo],
  );

const measured = (usedBytes: number, capacityBytes: number | null) =>
  database.pool.query(
    `INSERT INTO storage_sample (at, database_bytes, used_bytes, capacity_bytes, capacity_kind) VALUES (now(), $1, $1, $2, $3)`,
    [usedBytes, capacityBytes, capacityBytes === null ? null : 'quota'],
  );

const mailDue = (minutesAgo: number) =>
  database.pool.query(
    `INSERT INTO notification (kind, key, recipient, recipient_name, created_at, not_before)
     VALUES ('digest', 'digest:1', 'ann@museum.example', 'Ann', now() - make_interval(mins => $1), now() - make_interval(mins => $1))`,
    [minutesAgo],
  );

describe('how far a museum has come', () => {
  it('is well while sweeps close, plants are judged, mails go and there is room', async () => {
    await sweepOf(1, 1);
    await assessed(1);
    await measured(300_000_000, 1_000_000_000);
    const found = await look();
    for (const name of ['sweeps', 'assessment', 'outbox', 'archive', 'database'])
      expect([name, found[name]!.status]).toEqual([name, 'ok']);
    expect(found['database']!.text).toBe('300 MB of 1.0 GB, 30 %');
    expect(found['answers']).toBeUndefined();
  });

  it('is told where everything stands still', async () => {
    await sweepOf(7, 8);
    await assessed(30);
    await mailDue(90);
    await measured(970_000_000, 1_000_000_000);
    await database.pool.query(
      `INSERT INTO archive_day (day, state, run, version, planned_at, failed_at, failure)
       VALUES (current_date - 9, 'written', gen_random_uuid(), 1, now(), now(), 'the bucket is gone')`,
    );
    const found = await look();
    expect(found['sweeps']).toMatchObject({
      status: 'problem',
      text: expect.stringMatching(/^the newest that closed is of [78] min ago$/),
    });
    expect(found['answers']).toMatchObject({ status: 'warning', text: expect.stringContaining('80 %') });
    expect(found['assessment']).toMatchObject({ status: 'problem', text: 'plants were judged 30 min ago' });
    expect(found['outbox']).toMatchObject({ status: 'problem', text: expect.stringContaining('1 h 30 min') });
    expect(found['archive']).toMatchObject({ status: 'problem' });
    expect(found['database']).toMatchObject({ status: 'problem', text: expect.stringContaining('97 %') });
  });

  it('is told of a day that should have left the database', async () => {
    await database.pool.query('SELECT ensure_reading_partition(current_date - 5)');
    const { archive } = await look();
    expect(archive).toMatchObject({
      status: 'problem',
      text: expect.stringMatching(/ has been due for \d+ (days|h)/),
    });
  });

  it('takes a museum that has just been founded for what it is', async () => {
    const found = await look();
    expect(found['sweeps']).toMatchObject({ status: 'problem', text: 'none has closed yet' });
    expect(found['assessment']!.status).toBe('warning');
    expect(found['database']).toMatchObject({ status: 'warning', text: 'nobody has measured it yet' });
    expect(found['archive']).toMatchObject({ status: 'ok', text: 'no day is due' });
  });

  it('warns where nobody knows how much room there is', async () => {
    await measured(300_000_000, null);
    expect((await look())['database']).toMatchObject({
      status: 'warning',
      remedy: expect.stringContaining('STORAGE_QUOTA_BYTES'),
    });
  });
});
