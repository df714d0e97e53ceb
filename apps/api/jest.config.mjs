import { preset } from '../../jest.preset.mjs';

const { reporters, testTimeout, workerIdleMemoryLimit, ...shared } = preset({ postgres: true });

// Not about how a query is carried out (mutations are graphql-js’s either way), or comparing the two ways themselves.
const ONCE = [
  'service',
  'execution',
  'persisted-documents',
  'plans',
  'sign-in',
  'points',
  'transport',
  'abuse',
  'mutations/.*',
  'live',
  'live-access',
  'live-alerts',
  'live-sockets',
  'downloads',
  'download-memory',
  'queue-board',
  'queue-board-door',
  'queue-board-modes',
  'rolling',
];

// The API's suite runs both ways: by compiled operations, as the service does, and by graphql-js alone.
export default {
  reporters,
  testTimeout,
  workerIdleMemoryLimit,
  // The longest of all suites by far: two at a time, so that it does not run on alone when the others are done.
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'compiled', globals: { GRAPHQL_EXECUTION: 'compiled' } },
    {
      ...shared,
      displayName: 'reference',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        ...ONCE.map((name) => `/test/${name}\\.int\\.spec\\.ts$`),
      ],
      globals: { GRAPHQL_EXECUTION: 'reference' },
    },
  ],
};
