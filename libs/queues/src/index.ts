// What the services say to each other: queue names, one contract a job, job options, and the backend by its URL.
// Must never know: product rules, tables, or what a job does.
export { openBell, type Bell, type Listening } from './bell/bell.js';
export * from './contracts.js';
export * from './inspect/queue-schema.js';
export * from './inspect/queue-states.js';
export * from './inspect/redis-facts.js';
export * from './metrics/queue.metrics.js';
export { jobDuration, jobWait } from './metrics/job.metrics.js';
export * from './in-job.js';
export * from './job-options.js';
export * from './job-traces.js';
export * from './producers.js';
export * from './queue-backend.js';
export * from './watch-worker.js';
