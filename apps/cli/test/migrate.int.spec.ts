import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { migrate } from '../src/commands/migrate.command.js';
import { waitForSchema } from '../src/commands/wait-for-schema.js';
import { readSettings } from '../src/settings.js';

describe('palmhouse migrate --wait', () => {
  let database: TestDatabase;
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const wait = (milliseconds: number) =>
    waitForSchema({ databaseUrl: database.url, queueUrl: database.url, milliseconds, say });

  beforeAll(async () => {
    database = await createTestDatabase('template0');
  });

  afterAll(() => database.drop());

  it('gives up when nobody migrates, and has said what it waited for', async () => {
    expect(await wait(0)).toBe(1);
    expect(said.join()).toMatch(/^waiting: The database lacks \d+ migrations: /);
  });

  it('ends when somebody else has migrated the database and the queue, and changes nothing itself', async () => {
    said.length = 0;
    const waiting = wait(60_000);
    await eventually('a look', async () => said.length > 0);
    const { rows } = await database.pool.query(`SELECT to_regclass('public.migration') AS ledger`);
    expect(rows[0].ledger).toBeNull();
    const settings = readSettings('migrate', [], { DATABASE_URL: database.url });
    expect(await migrate(settings)).toBe(0);
    expect(await waiting).toBe(0);
    expect(said.at(-1)).toBe('Database and queue are current.');
  });

  it('waits for the queue’s own schema too, where the queue is on PostgreSQL', async () => {
    said.length = 0;
    await database.pool.query(`DELETE FROM bullmq.migration WHERE version > 3`);
    expect(await wait(0)).toBe(1);
    expect(said.join()).toMatch(/^waiting: The queue's schema is at version 3, not at \d+/);
  });

  it('waits for a database that is not there yet', async () => {
    said.length = 0;
    const away = 'postgres://palm:house@127.0.0.1:1/away';
    expect(await waitForSchema({ databaseUrl: away, queueUrl: away, milliseconds: 0, say })).toBe(1);
    expect(said.join()).toMatch(/^waiting: .*ECONNREFUSED/);
    expect(said.join()).not.toContain('house');
  });

  it('takes a number of seconds, and nothing else', () => {
    const read = (...args: string[]) => readSettings('migrate', args, { DATABASE_URL: database.url });
    expect(read('--wait', '600').waitSeconds).toBe(600);
    expect(() => read('--wait', 'long')).toThrow('--wait is wrong: expected a number of seconds');
    expect(() => readSettings('doctor', ['--wait', '9'], {})).toThrow('--wait is unknown');
  });
});
