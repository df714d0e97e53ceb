// Real PostgreSQL, Redis, S3 and recorded sources for tests, and built services as processes.
// Must never be imported by any src.
export * from './eventually.js';
export * from './fleet/fill-fleet.js';
export * from './fleet/hot-questions.js';
export * from './fleet/plan-facts.js';
export * from './metrics/metrics-page.js';
export * from './postgres/test-database.js';
export * from './recordings/index.js';
export * from './redis/test-redis.js';
export * from './s3/index.js';
export * from './service/built-service.js';
export { clockAhead } from './service/clock-ahead.js';
export * from './traces/trace-receiver.js';
