import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateQueue } from '@palmhouse/queues';
import { createTestDatabase, startBuiltService, type TestDatabase } from '@palmhouse/testing';
import { kubectlIsThere } from '../src/render/render.js';
import { givenOf } from '../src/services/environment.js';
import { podOf, the } from './breakages/breakage.js';
import { rendered } from './rendered.js';

const program = (app: string) => fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));

(kubectlIsThere ? describe : describe.skip)('a service, started with what its container is given', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateQueue(database.url);
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-k8s-'));
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  /** The rendered environment, at addresses of this test's own: the queue on PostgreSQL, the lake in a folder. */
  function environmentOf(container: string): Record<string, string> {
    const all = rendered({ overlay: 'local', queue: 'postgres' });
    const given = givenOf(all).find((each) => each.container.name === container)!;
    const isOfS3 = (name: string) => name.startsWith('S3_') || name.startsWith('AWS_');
    const kept = Object.entries(given.environment).filter(([name]) => !isOfS3(name));
    return {
      ...Object.fromEntries(kept),
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '0',
      ...('LAKE_URL' in given.environment && { LAKE_URL: `file://${folder}/lake`, LAKE_CACHE_DIR: folder }),
      ...('ARCHIVE_TEMP_DIR' in given.environment && { ARCHIVE_TEMP_DIR: folder }),
    };
  }

  it.each(['api', 'ingestion', 'archive', 'care'])(
    '%s answers its probes and Prometheus, and ends well',
    async (app) => {
      const service = await startBuiltService(program(app), environmentOf(app));
      try {
        const { startupProbe, livenessProbe, readinessProbe } = podOf(rendered(), app).containers[0]!;
        const ask = async (path = '') => (await fetch(service.url + path)).status;
        expect(await ask(startupProbe?.httpGet?.path)).toBe(200);
        expect(await ask(livenessProbe?.httpGet?.path)).toBe(200);
        expect([200, 503]).toContain(await ask(readinessProbe?.httpGet?.path));
        const [endpoint] = the(rendered(), 'PodMonitor', 'palmhouse').spec.podMetricsEndpoints!;
        const metrics = await fetch(new URL(endpoint!.path!, service.metricsUrl));
        expect(await metrics.text()).toContain('palmhouse_build_info');
      } finally {
        expect(await service.end()).toBe(0);
      }
    },
  );

  it('waits no longer, where the schema is there', () => {
    const { args } = podOf(rendered(), 'api').initContainers![0]!;
    const { status, stdout } = spawnSync(process.execPath, [program('cli'), ...args!], {
      env: environmentOf('wait-for-schema'),
      encoding: 'utf8',
    });
    expect([status, stdout.trim()]).toEqual([0, 'Database and queue are current.']);
  });
});
