// What every service needs to run: environment, logs, health, start and clean end.
// Must never know: tables, queues, or anything one app alone needs.
export * from './environment.js';
export * from './health.js';
export * from './log.js';
export * from './run-service.js';
