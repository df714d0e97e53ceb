import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockAhead, createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type { Report } from '../../src/doctor/report.js';
import { silentServer } from './bedside.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command, to its end, with nothing but these variables. */
async function doctor(
  words: readonly string[],
  environment: Record<string, string> = {},
  node: readonly string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, [...node, MAIN, 'doctor', '--data', '/nonexistent', ...words], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

const reportOf = ({ out }: Ended): Report => JSON.parse(out) as Report;

describe('palmhouse doctor', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('ends with 0 where all is well, and says so', async () => {
    const ended = await doctor(['--only', 'machine,zone,database,migrations'], {
      DATABASE_URL: database.url,
    });
    expect(ended.err).toBe('');
    expect(ended.out).toMatch(/^machine\n ok {7}Node: \d+/);
    expect(ended.out).toMatch(/\nAll well: \d+ ok, in [\d.]+ s\n$/);
    expect(ended.code).toBe(0);
  });

  it('ends with 1 for a problem, with what to do beneath it', async () => {
    const { code, out } = await doctor([], { DATABASE_URL: database.url });
    expect(out).toMatch(/^ problem {2}SMTP: SMTP_URL is not set.*\n {10}→ check SMTP_URL/m);
    expect(out).toMatch(/\n\d+ problems \(.*store, mail, source, lag.*\), .*\n$/);
    expect(code).toBe(1);
  });

  it('lets warnings pass, unless it is strict', async () => {
    const warned = { DATABASE_URL: database.url, TZ: 'Mars/Phobos' };
    expect((await doctor(['--only', 'zone'], warned)).code).toBe(0);
    expect((await doctor(['--only', 'zone', '--strict'], warned)).code).toBe(1);
  });

  it.each([
    ['a group that is none', ['--only', 'clock,weather'], {}, '--only is wrong'],
    ['an option that is none', ['--loud'], {}, '--loud is unknown'],
    ['a number to judge by that is none', [], { STORAGE_WARN_SHARE: 'most' }, 'STORAGE_WARN_SHARE is wrong'],
    ['an address that is none', [], { DOCTOR_SERVICES: 'everywhere' }, 'DOCTOR_SERVICES is wrong'],
    ['a database that is none', [], { DATABASE_URL: 'mysql://palm:hidden-word@db' }, 'DATABASE_URL is wrong'],
  ])('ends with 2 where it is asked wrongly: %s', async (_, words, environment, why) => {
    const { code, err } = await doctor(words as string[], environment as Record<string, string>);
    expect(err).toContain(why);
    expect(err).not.toContain('hidden-word');
    expect(code).toBe(2);
  });

  it('says the same to machines', async () => {
    const ended = await doctor(['--json', '--only', 'mail,migrations'], { DATABASE_URL: database.url });
    const report = reportOf(ended);
    expect(report).toMatchObject({ ok: false, counts: { ok: 2, warning: 0, problem: 1, skipped: 0 } });
    expect(report.findings.map(({ group, name, status }) => `${group} ${name} ${status}`)).toEqual([
      'migrations database ok',
      'migrations queue ok',
      'mail SMTP problem',
    ]);
    expect(ended.code).toBe(1);
  });

  it('notices that this machine’s clock is an hour behind PostgreSQL’s', async () => {
    const hour = 3_600_000;
    const behind = ['--import', clockAhead(-hour)];
    const report = reportOf(
      await doctor(['--json', '--only', 'clock'], { DATABASE_URL: database.url }, behind),
    );
    expect(report.findings).toMatchObject([
      {
        name: 'PostgreSQL',
        status: 'problem',
        text: expect.stringMatching(/^(59 min|1 h) ahead of this machine/),
      },
    ]);
  });

  it('hangs on nothing that hangs, tells of each, and says no password', async () => {
    const silent = await silentServer();
    const at = `127.0.0.1:${silent.port}`;
    try {
      const ended = await doctor(['--json'], {
        DATABASE_URL: `postgres://palm:hidden-word@${at}/palmhouse`,
        QUEUE_URL: `redis://palm:hidden-word@${at}`,
        LAKE_URL: 's3://a-lake',
        S3_ENDPOINT: `http://${at}`,
        S3_PATH_STYLE: 'true',
        AWS_ACCESS_KEY_ID: 'palm',
        AWS_SECRET_ACCESS_KEY: 'hidden-word',
        PLANTS_API_URL: `http://${at}/api/plants`,
        SMTP_URL: `smtp://palm:hidden-word@${at}`,
        DOCTOR_SERVICES: `api=http://${at}`,
      });
      const { findings } = reportOf(ended);
      const problems = findings.filter(({ status }) => status === 'problem').map(({ group }) => group);
      expect(new Set(problems)).toEqual(
        new Set(['database', 'queue', 'store', 'mail', 'source', 'services']),
      );
      expect(ended.out + ended.err).not.toContain('hidden-word');
      expect(ended.code).toBe(1);
    } finally {
      await silent.close();
    }
  });
});
