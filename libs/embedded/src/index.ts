// Real PostgreSQL from npm, as one call: for the embedded default and for tests.
// Must never know: tables, queues, or which services use the database.
export { freePort } from './free-port.js';
export { processFacts } from './process-facts.js';
export type { ProcessFacts } from './process-facts.js';
export { startPostgres } from './start-postgres.js';
export type { EmbeddedPostgres, PostgresOptions } from './start-postgres.js';
