import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isServed, waysIn } from '../src/policies/ingress.policies.js';
import { kubectlIsThere } from '../src/render/render.js';
import { rendered } from './rendered.js';

const repository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Each `path: '…'` of the dashboard's router, with something in the place of what varies. */
function pages(): string[] {
  const router = readFileSync(repository('apps/dashboard/src/app/router.tsx'), 'utf8');
  return [...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!.replace(/\$\w+/g, '7'));
}

function controllers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const at = /@Controller\('?([^')]*)'?\)/.exec(source)?.[1] ?? '';
      const routes = [...source.matchAll(/@(?:Get|Post)\('?([^')]*)'?\)/g)].map(([, route]) => route!);
      return routes.map((route) =>
        `/${[at, route].filter((part) => part !== '').join('/')}`.replace(/[:*]\w*/g, '7'),
      );
    });
}

(kubectlIsThere ? describe : describe.skip)('the way in', () => {
  let ways: ReturnType<typeof waysIn>;
  beforeAll(() => {
    ways = waysIn(rendered());
  });

  it('serves every page of the dashboard, and where its people come back from signing in', () => {
    expect(pages()).toEqual(expect.arrayContaining(['/', '/plants/7', '/pipelines/rejections/7']));
    expect([...pages(), '/sign-in'].filter((page) => !isServed(ways, page))).toEqual([]);
  });

  it('serves every route of the API', () => {
    const routes = controllers(repository('apps/api/src'));
    expect(routes).toEqual(
      expect.arrayContaining(['/', '/bug-reports/7/picture', '/downloads/readings.csv']),
    );
    expect(
      [...routes, '/graphql', '/queues', '/queues/api/queues'].filter((route) => !isServed(ways, route)),
    ).toEqual([]);
  });

  it('serves every file of the built dashboard', () => {
    const built = repository('apps/dashboard/dist');
    expect(existsSync(`${built}/index.html`)).toBe(true);
    const files = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(built.length))
      // Beside a file it is sent in that file's name; maps are for developers.
      .filter((file) => !/\.(br|gz|map)$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !isServed(ways, file))).toEqual([]);
  });

  it.each(['/health/live', '/health/ready', '/metrics', '/healthy', '/graphqlx', '/.env'])(
    'serves no %s',
    (path) => {
      expect(isServed(ways, path)).toBe(false);
    },
  );
});
