import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type { ApiSettings } from '../src/service/settings.js';
import { startApi, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

export interface OpenMuseum {
  readonly database: TestDatabase;
  readonly api: RunningApi;
}

/** A filled database of the test file's own and the API over it; what was logged and counted is forgotten before each test. */
export function openMuseum(settings: Partial<ApiSettings> = {}): OpenMuseum {
  let database: TestDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillMuseum(database.pool);
    api = await startApi(database.url, settings);
  });

  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  beforeEach(() => {
    api.logged.length = 0;
    api.statements();
  });

  return {
    get database() {
      return database;
    },
    get api() {
      return api;
    },
  };
}
