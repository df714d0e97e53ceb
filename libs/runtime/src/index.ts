// What every service needs to run: environment, logs, health, metrics, start and clean end.
// Must never know: tables, queues, or anything one app alone needs.
export * from './environment.js';
export * from './health/health.controller.js';
export * from './health/readiness.js';
export * from './log.js';
export * from './log-context.js';
export * from './metrics/metrics.page.js';
export * from './run-service.js';
export * from './traces/traces.js';
