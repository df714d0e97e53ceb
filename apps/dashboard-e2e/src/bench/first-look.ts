import type { Browser, Page } from 'playwright-core';
import { median } from './median.js';

const ROUNDS = 9;

export interface FirstLook {
  /** Milliseconds to the first paint of Today. */
  readonly painted: number;
  /** Milliseconds until who needs someone, or that nobody does, can be read. */
  readonly readable: number;
  /** Milliseconds to the first paint of the API's own page, which is one file without a script of its own to wait for. */
  readonly bare: number;
}

/** By the page's own clock, from the navigation on. */
async function paintedAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const told = performance.getEntriesByName('first-contentful-paint')[0];
        if (told !== undefined) return resolve(told.startTime);
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry !== undefined) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

async function look(browser: Browser, url: string, wait: (page: Page) => Promise<void>) {
  // Nothing kept from the round before: neither files nor a service worker.
  const context = await browser.newContext({
    viewport: { width: 1_280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await wait(page);
  const readable = await page.evaluate(() => performance.now());
  const painted = await paintedAt(page);
  await context.close();
  return { painted, readable };
}

/** Today and a bare page of the same server, in turn. */
export async function firstLook(browser: Browser, url: string): Promise<FirstLook> {
  const today = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    today.push(await look(browser, url, (page) => page.getByText('on display.').waitFor()));
    bare.push(await look(browser, `${url}/graphql`, (page) => page.getByRole('heading').first().waitFor()));
  }
  return {
    painted: median(today.map(({ painted }) => painted)),
    readable: median(today.map(({ readable }) => readable)),
    bare: median(bare.map(({ painted }) => painted)),
  };
}
