// Once per project's test run: a real PostgreSQL of its own. Its template1 is migrated, so that every database
// a test file creates is a migrated one, cloned in milliseconds. Plain JavaScript, so it uses the built libs
// (Nx builds them first).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../libs/embedded/dist/index.js';
import { migrateDatabase } from '../libs/persistence/dist/index.js';
import { migrateQueue } from '../libs/queues/dist/index.js';

export default async function setup() {
  const postgres = await startPostgres({
    directory: mkdtempSync(join(tmpdir(), 'palmhouse-test-postgres-')),
    ephemeral: true,
    settings: { max_connections: '200', shared_buffers: '64MB' },
  });
  globalThis.palmhouseTestPostgres = postgres;
  const template = new URL(postgres.url);
  template.pathname = '/template1';
  await migrateDatabase(template.href);
  await migrateQueue(template.href);
  process.env.TEST_POSTGRES_URL = postgres.url;
}
