// Makes docs/pictures anew, from the demo that npm start shows: nothing in them is arranged.
//   pnpm --filter @palmhouse/dashboard-e2e pictures [URL]   of one that runs already, such as http://127.0.0.1:3000
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventually } from '@palmhouse/testing';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE } from './browser.js';
import { ask, startStack, type Stack } from './stack.js';

const FOLDER = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

const PICTURES: readonly Picture[] = [
  { name: 'today', path: '/' },
  { name: 'today-dark', path: '/', colorScheme: 'dark' },
  { name: 'today-phone', path: '/', viewport: PHONE },
  { name: 'plant', path: '/plants/11?last=24h' },
  { name: 'plant-phone-dark', path: '/plants/11?last=7d', viewport: PHONE, colorScheme: 'dark' },
  { name: 'history', path: '/history' },
  { name: 'origins', path: '/origins' },
  { name: 'alerts', path: '/alerts' },
  { name: 'pipelines', path: '/pipelines', viewport: { width: DESKTOP.width, height: 1_100 } },
];

// A week of history, and then the forgotten plant must dry.
const SETTLED_MILLISECONDS = 600_000;

/** What the pictures are of, and how it ends. */
interface Shown extends Pick<Stack, 'url' | 'graphql'> {
  readonly stop?: () => Promise<void>;
}

async function settled(shown: Shown): Promise<void> {
  await eventually(
    'days are archived and plants are in trouble',
    async () => {
      const { alerts, archiveDays } = await ask<Record<'alerts' | 'archiveDays', { totalCount: number }>>(
        shown,
        '{ alerts(filter: { open: true }) { totalCount } archiveDays(first: 1) { totalCount } }',
      );
      return alerts.totalCount > 0 && archiveDays.totalCount >= 3 ? true : undefined;
    },
    SETTLED_MILLISECONDS,
  );
}

async function take(
  browser: Browser,
  shown: Shown,
  { name, path, viewport, colorScheme }: Picture,
): Promise<void> {
  const { page } = await openPage(browser, {
    viewport: viewport ?? DESKTOP,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(shown.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await page.context().close();
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

mkdirSync(FOLDER, { recursive: true });
const [, , url] = process.argv;
const shown: Shown =
  url === undefined
    ? await startStack(['--history', '8'])
    : { url: new URL(url).origin, graphql: `${new URL(url).origin}/graphql` };
const browser = await openBrowser();
try {
  await settled(shown);
  for (const picture of PICTURES) await take(browser, shown, picture);
} finally {
  await browser.close();
  await shown.stop?.();
}
