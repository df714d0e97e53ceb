import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The layers, in the direction of imports. Every entry says what a layer may import; all else is refused.
const LAYERS = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    bannedExternalImports: [
      '@nestjs/*',
      'typeorm',
      'bullmq',
      'ioredis',
      'pg',
      '@aws-sdk/*',
      'undici',
      'fastify',
    ],
  },
  {
    sourceTag: 'layer:infra',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:infra'],
  },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:infra'],
  },
  {
    // The API's client runs in browsers and goes by the schema alone. What the services are made of never imports it.
    sourceTag: 'layer:client',
    onlyDependOnLibsWithTags: ['layer:client'],
    bannedExternalImports: [
      '@nestjs/*',
      '@apollo/*',
      'typeorm',
      'bullmq',
      'ioredis',
      'pg',
      'undici',
      'fastify',
      'ws',
    ],
  },
  {
    // The dashboard speaks only GraphQL. Of the domain it takes pure rules, such as how an instant is said.
    sourceTag: 'layer:dashboard',
    onlyDependOnLibsWithTags: ['layer:client', 'layer:domain'],
    bannedExternalImports: [
      '@nestjs/*',
      '@apollo/*',
      '@aws-sdk/*',
      'typeorm',
      'bullmq',
      'ioredis',
      'pg',
      'undici',
      'fastify',
      'ws',
    ],
  },
  {
    sourceTag: 'layer:test',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:infra', 'layer:test'],
  },
];

/** @param loadedWith what a folder that is itself loaded only when it is needed may import as any other file does. */
const boundaries = (layers, loadedWith = []) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: layers,
    checkDynamicDependenciesExceptions: loadedWith,
  },
];

// What specs may import beyond the source they test.
const TEST_LAYERS = LAYERS.map((layer) => ({
  ...layer,
  bannedExternalImports: ['layer:client', 'layer:dashboard'].includes(layer.sourceTag)
    ? []
    : layer.bannedExternalImports,
  onlyDependOnLibsWithTags: [
    ...layer.onlyDependOnLibsWithTags,
    'layer:client',
    'layer:infra',
    'layer:test',
    'scope:sandbox',
  ],
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.palmhouse/**',
      '**/test-results/**',
      '**/generated/**',
    ],
  },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(LAYERS),
      '@typescript-eslint/consistent-type-imports': 'off', // injected classes must stay values
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', '**/test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(TEST_LAYERS) },
  },
  {
    // Loaded by its command alone, and with it the libs that no start need wait for.
    files: ['apps/cli/src/doctor/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(LAYERS, ['@palmhouse/*']) },
  },
  {
    files: ['apps/cli/test/doctor/**/*.ts', 'apps/cli/src/doctor/**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(TEST_LAYERS, ['@palmhouse/*']) },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'The domain is pure: no Node built-ins.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch'],
    },
  },
  {
    ...reactHooks.configs.flat.recommended,
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
  },
  {
    files: ['libs/client/src/**/*.ts', 'apps/dashboard/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'It runs in browsers: no Node built-ins.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setImmediate', 'global'],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: [
      '**/*.spec.ts',
      '**/test/**',
      'libs/testing/**',
      'bench/**',
      'apps/dashboard-e2e/**',
      '**/main.ts',
      '**/demo-history.ts',
      '**/command.ts',
      '**/vite.config.ts',
      '**/*.mjs',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in the program’s entry (main.ts, command.ts) and handed on.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
);
