// What every project's tests share. A project calls it from its own jest.config.mjs:
//   export default preset({ postgres: true })
// `postgres` starts one real PostgreSQL for the whole run, with a migrated template to clone databases from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

process.env.TZ = 'UTC';

export function preset({ postgres = false } = {}) {
  return {
    testEnvironment: 'node',
    testEnvironmentOptions: { customExportConditions: ['@palmhouse/source', 'node', 'node-addons'] },
    testMatch: ['<rootDir>/**/*.spec.ts'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['/dist/'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
    transformIgnorePatterns: ['/node_modules/', '/dist/'],
    // Ends what hangs; longer than any one wait within a test, which then says what did not come. A machine that is busy
    // with other things takes ten times as long for what takes five seconds on a free one.
    testTimeout: postgres ? 120_000 : 10_000,
    reporters: ['default', `${root}tools/jest-totals.mjs`],
    // Modules of a finished suite stay in a process (Jest's ESM loader): one that ran eighty suites in itself died at 4 GB.
    // With a limit the suites run in a worker, and a new one takes over between two suites.
    workerIdleMemoryLimit: '1GB',
    ...(postgres && {
      globalSetup: `${root}tools/jest-postgres-setup.mjs`,
      globalTeardown: `${root}tools/jest-postgres-teardown.mjs`,
    }),
  };
}
