import { fileURLToPath } from 'node:url';
import { startBuiltService, type ServiceProcess } from '@palmhouse/testing';
import type { TestClock } from './ingestion.harness.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export type { ServiceProcess };

/** The service as it is delivered, by the test's clock: its minutes tick by themselves, and begin where the test says. */
export const startService = (
  environment: Record<string, string>,
  clock: TestClock,
): Promise<ServiceProcess> => startBuiltService(MAIN, environment, clock.now());
