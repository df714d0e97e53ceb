import { fileURLToPath } from 'node:url';
import { startBuiltService, type ServiceProcess } from '@palmhouse/testing';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export type { ServiceProcess };

export const startService = (environment: Record<string, string>): Promise<ServiceProcess> =>
  startBuiltService(MAIN, environment);
