// Real PostgreSQL, Redis and recorded sources for tests.
// Must never be imported by any src.
export * from './eventually.js';
export * from './postgres/test-database.js';
export * from './recordings/index.js';
export * from './redis/test-redis.js';
export * from './s3/index.js';
