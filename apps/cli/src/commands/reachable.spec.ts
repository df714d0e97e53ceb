import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAddresses } from '../launch/addresses.file.js';
import { readSettings, SettingsError } from '../settings.js';
import { archiveReachableFrom, reachableFrom } from './reachable.js';

const OWN = 'postgres://palmhouse@127.0.0.1:5432/palmhouse';
const ANOTHER = 'postgres://palmhouse@db.example/palmhouse';

describe('what a command is about', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const settings = (environment: NodeJS.ProcessEnv = {}) =>
    readSettings('archive', ['list', '--data', directory], environment);

  function somethingRuns(): void {
    writeAddresses(directory, {
      graphql: 'http://127.0.0.1:3000/graphql',
      health: 'http://127.0.0.1:3000/health/ready',
      ingestionHealth: 'http://127.0.0.1:3001/health/ready',
      plantsApi: 'http://127.0.0.1:3002/api/plants',
      databaseUrl: OWN,
      queueUrl: 'redis://127.0.0.1:6379',
      lakeUrl: 'file:///museum/lake',
      pids: {},
    });
  }

  function problemsOf(environment: NodeJS.ProcessEnv): readonly string[] {
    try {
      archiveReachableFrom(settings(environment));
    } catch (error) {
      if (error instanceof SettingsError) return error.problems.map((problem) => problem.split(' ')[0]!);
      throw error;
    }
    return [];
  }

  it('is the Palmhouse that runs on the data directory', () => {
    somethingRuns();
    expect(archiveReachableFrom(settings())).toEqual({
      databaseUrl: OWN,
      queueUrl: 'redis://127.0.0.1:6379',
      lakeUrl: 'file:///museum/lake',
    });
  });

  it('is the environment’s where it names them', () => {
    const environment = { DATABASE_URL: ANOTHER, LAKE_URL: 's3://museum-lake' };
    expect(archiveReachableFrom(settings(environment))).toEqual({
      databaseUrl: ANOTHER,
      queueUrl: ANOTHER,
      lakeUrl: 's3://museum-lake',
    });
  });

  it('is never one’s database with another’s queue or lake', () => {
    somethingRuns();
    expect(reachableFrom(settings({ DATABASE_URL: ANOTHER })).queueUrl).toBe(ANOTHER);
    expect(problemsOf({ DATABASE_URL: ANOTHER })).toEqual(['LAKE_URL']);
  });

  it('names all that is missing at once', () => {
    expect(problemsOf({})).toEqual(['DATABASE_URL', 'LAKE_URL']);
    expect(problemsOf({ LAKE_URL: 's3://museum-lake' })).toEqual(['DATABASE_URL']);
  });
});
