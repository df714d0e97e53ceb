import type { Check } from './check.js';
import { clockChecks } from './clock/clock.checks.js';
import { connectionsCheck } from './database/connections.check.js';
import { migrationsCheck, queueMigrationsCheck } from './database/migrations.check.js';
import { rightsCheck } from './database/rights.check.js';
import { serverCheck } from './database/server.check.js';
import { lagCheck } from './lag/lag.check.js';
import { mailCheck } from './mail/mail.check.js';
import { nodeCheck } from './node.check.js';
import { partitionsCheck } from './partitions/partitions.check.js';
import { jobsCheck } from './queue/jobs.check.js';
import { redisCheck } from './queue/redis.check.js';
import { servicesCheck } from './services/services.check.js';
import { sourceCheck } from './source/source.check.js';
import { storageChecks } from './storage/storage.checks.js';
import { storeCheck } from './store/store.check.js';
import { zoneChecks } from './time-zone/zone.check.js';

/** All that is looked at, in the order in which it is told. */
export const CHECKS: readonly Check[] = [
  nodeCheck,
  ...clockChecks,
  ...zoneChecks,
  serverCheck,
  rightsCheck,
  connectionsCheck,
  migrationsCheck,
  queueMigrationsCheck,
  partitionsCheck,
  redisCheck,
  jobsCheck,
  storeCheck,
  mailCheck,
  sourceCheck,
  lagCheck,
  ...storageChecks,
  servicesCheck,
];
