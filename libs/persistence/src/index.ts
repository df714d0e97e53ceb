// The database: data source, migrations, entities of small tables, and the hot SQL of readings.
// Must never know: product rules, queues, or who asks.
export * from './alerts/alert-moves.js';
export * from './alerts/outbox.js';
export * from './api-keys/api-key.js';
export * from './api-keys/api-keys.store.js';
export * from './copy/read-copy.js';
export type { TakeBlock } from './copy/row-reader.js';
export * from './copy/write-copy.js';
export * from './data-source.js';
export * from './database-health.js';
export * from './entities/discovery.entity.js';
export * from './entities/sweep.entity.js';
export * from './in-transaction.js';
export type { JournalEntry } from './journal/journal-entry.js';
export * from './journal/journal.sql.js';
export * from './journal/journal.store.js';
export * from './metrics/database.metrics.js';
export * from './migrate.js';
export * from './reading-days.store.js';
export * from './readings.store.js';
export * from './storage-samples.store.js';
export * from './sql/binary-array.js';
export { partitionOf } from './sql/days.sql.js';
export * from './transient-error.js';
export * from './waterings.store.js';
