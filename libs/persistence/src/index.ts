// The database: data source, migrations, entities of small tables, and the hot SQL of readings.
// Must never know: product rules, queues, or who asks.
export * from './data-source.js';
export * from './database-health.js';
export * from './entities/discovery.entity.js';
export * from './entities/sweep.entity.js';
export * from './migrate.js';
export * from './readings.store.js';
