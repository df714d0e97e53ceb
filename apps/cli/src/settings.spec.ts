import { describe, expect, it } from '@jest/globals';
import { readSettings, ROOT, SettingsError } from './settings.js';

function problemsOf(args: readonly string[], environment: NodeJS.ProcessEnv = {}): readonly string[] {
  try {
    readSettings('up', args, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('starts every embedded part on the default port when nothing is said', () => {
    expect(readSettings('up', [], {})).toEqual({
      dataDirectory: `${ROOT}/.palmhouse`,
      port: 3_000,
      sandbox: { generation: 'v3', plants: 50, historyDays: 3, trouble: true },
      databaseUrl: undefined,
      queueUrl: undefined,
      lakeUrl: undefined,
      plantsApiUrl: undefined,
      smtpUrl: undefined,
      doctor: { groups: [], isJson: false, isStrict: false },
      passedOn: [],
      environment: {},
    });
  });

  it('takes options, joined by = or not', () => {
    const settings = readSettings(
      'up',
      [
        '--port=0',
        '--generation',
        'v1',
        '--plants',
        '500',
        '--history',
        '0',
        '--no-trouble',
        '--data',
        '/x/y',
      ],
      {},
    );
    expect(settings).toMatchObject({
      port: 0,
      sandbox: { generation: 'v1', plants: 500, historyDays: 0, trouble: false },
      dataDirectory: '/x/y',
    });
  });

  it('replaces the sandbox by PLANTS_API_URL, without its trailing slash', () => {
    const settings = readSettings('up', [], { PLANTS_API_URL: 'http://plants.example/api/plants/' });
    expect(settings.sandbox).toBeUndefined();
    expect(settings.plantsApiUrl).toBe('http://plants.example/api/plants');
  });

  it('takes an empty variable for an unset one', () => {
    expect(readSettings('up', [], { DATABASE_URL: '' }).databaseUrl).toBeUndefined();
  });

  it('names every problem at once, options and variables', () => {
    const problems = problemsOf(
      ['--port', '70000', '--generation=v9', '--colour', 'green', '--plants', '0', '--history=31'],
      {
        DATABASE_URL: 'mysql://localhost',
        QUEUE_URL: 'amqp://localhost',
        LAKE_URL: '/var/lake',
        SMTP_URL: 'mail.example',
      },
    );
    expect(problems).toEqual([
      '"green" is not expected here',
      '--port is wrong: expected a port 0–65535 (0: any free one)',
      '--generation is wrong: expected v1, v2 or v3',
      '--colour is unknown: expected --data, --port, --no-sandbox, --generation, --plants, --history, --no-trouble',
      '--plants is wrong: expected a number of plants, 1–100000',
      '--history is wrong: expected a number of days, 0–30',
      'DATABASE_URL is wrong: expected postgres://user:password@host:port/database',
      'QUEUE_URL is wrong: expected redis://host:port or postgres://user:password@host:port/database',
      'LAKE_URL is wrong: expected file:///absolute/path or s3://bucket/prefix, without credentials',
      'SMTP_URL is wrong: expected smtp://user:password@host:port or smtps://…',
    ]);
  });

  it('asks for PLANTS_API_URL where there is to be no sandbox', () => {
    expect(problemsOf(['--no-sandbox'])).toEqual([
      'PLANTS_API_URL is missing: --no-sandbox expects http://host:port/path of the plants API there',
    ]);
    expect(problemsOf(['--no-sandbox'], { PLANTS_API_URL: 'http://plants.example/' })).toEqual([]);
  });

  it('says so when an option of the sandbox would have no effect', () => {
    const args = ['--generation', 'v1', '--history', '7', '--no-trouble'];
    expect(problemsOf(args, { PLANTS_API_URL: 'http://plants.example/' })).toEqual([
      '--generation is for the sandbox, which is not started with PLANTS_API_URL',
      '--history is for the sandbox, which is not started with PLANTS_API_URL',
      '--no-trouble is for the sandbox, which is not started with PLANTS_API_URL',
    ]);
  });

  it('refuses an option without its value', () => {
    expect(problemsOf(['--port'])).toEqual(['--port is wrong: expected a port 0–65535 (0: any free one)']);
  });

  it('never repeats a URL, which may hold a password', () => {
    expect(problemsOf([], { DATABASE_URL: 'http://palm:secret@x' }).join()).not.toContain('secret');
  });

  it.each([
    'file:///var/lake',
    'file:///museum%20of%20plants/lake/',
    's3://museum-lake',
    's3://museum.lake/palmhouse/',
  ])('takes %s for a lake', (url) => {
    expect(readSettings('up', [], { LAKE_URL: url }).lakeUrl).toBe(url);
  });

  it.each([
    'file://lake',
    'file:///',
    's3:///lake',
    's3://key:secret@lake',
    's3://lake?secret=1',
    'https://lake.example',
  ])('does not take %s for a lake', (url) => {
    expect(problemsOf([], { LAKE_URL: url })).toHaveLength(1);
  });

  it('passes the words of the archive on as they are, all but whose archive it is', () => {
    const passedOn = (...args: string[]) => readSettings('archive', args, {}).passedOn;
    expect(passedOn('restore', '--day', '2026-11-20', '--into=schema')).toEqual([
      'restore',
      '--day',
      '2026-11-20',
      '--into=schema',
    ]);
    expect(passedOn('--data', '/x', 'verify', '--all')).toEqual(['verify', '--all']);
    expect(passedOn('run', '--data=/x', '--day')).toEqual(['run', '--day']);
    expect(readSettings('archive', ['list', '--data', '/x'], {}).dataDirectory).toBe('/x');
    expect(() => readSettings('archive', ['list', '--data'], {})).toThrow(/--data is wrong/);
    const words = ['replay', '--rule', 'no-values', '--apply'];
    expect(readSettings('quarantine', [...words, '--data=/x'], {}).passedOn).toEqual(words);
  });

  it('takes what the doctor is to look at, and how it is to say it', () => {
    const doctor = (...args: string[]) => readSettings('doctor', args, {}).doctor;
    expect(doctor('--only', 'clock,queue', '--strict', '--json')).toEqual({
      groups: ['clock', 'queue'],
      isJson: true,
      isStrict: true,
    });
    expect(doctor('--only=store')).toEqual({ groups: ['store'], isJson: false, isStrict: false });
    expect(() => doctor('--only', 'clock,weather')).toThrow(
      /--only is wrong: expected some of machine,clock,/,
    );
    expect(() => doctor('--only')).toThrow(/--only is wrong/);
  });

  it('refuses options of another command', () => {
    expect(() => readSettings('doctor', ['--port', '1'], {})).toThrow(/--port is unknown: expected --data/);
  });
});
