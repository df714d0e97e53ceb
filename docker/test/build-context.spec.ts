import { describe, expect, it } from '@jest/globals';
import { contextFiles, letsThrough } from './build-context.js';

describe('what the images are built from', () => {
  const isLetThrough = letsThrough();

  it.each([
    '.git/config',
    '.env',
    '.npmrc',
    'docker/.env',
    'docker/demo.env',
    'apps/api/.env.local',
    '.palmhouse/postgres/PG_VERSION',
    'node_modules/pg/package.json',
    'apps/api/node_modules/pg/package.json',
    'apps/api/dist/main.js',
    'apps/api/test/http.int.spec.ts',
    'libs/domain/src/plants/plant.spec.ts',
    'docs/images.md',
    'k8s/overlays/production/secret.yaml',
    'docker/compose.yaml',
    'tools/checks/dockerfile.mjs',
  ])('is not %s', (path) => expect(isLetThrough(path)).toBe(false));

  it.each([
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'nx.json',
    '.swcrc',
    'apps/api/src/main.ts',
    'apps/api/persisted-documents.json',
    'apps/dashboard/index.html',
    'docker/healthcheck.mjs',
    'tools/ensure.mjs',
    'tools/image/deploy.mjs',
  ])('is %s', (path) => expect(contextFiles()).toContain(path));
});
