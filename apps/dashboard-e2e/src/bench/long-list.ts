import type { Browser } from 'playwright-core';
import { quantile } from './median.js';

const STEPS = 240;
const STEP_PIXELS = 300;

export interface LongList {
  readonly frames: number;
  /** Milliseconds between two frames: the 95th of a hundred, and the longest. */
  readonly frame95: number;
  readonly longest: number;
  /** The same of a page that does nothing, scrolled alike: what this machine can. */
  readonly bare95: number;
  readonly nodes: number;
}

// A page as long as the list, without anything on it.
const BARE = '<!doctype html><body style="height:80000px">';

/** Scrolls as a thumb does, and counts the frames. */
async function scrolled(browser: Browser, open: (page: import('playwright-core').Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
  const page = await context.newPage();
  await open(page);
  const gaps = await page.evaluate(
    ({ steps, pixels }) =>
      new Promise<number[]>((resolve) => {
        const between: number[] = [];
        let last = performance.now();
        const frame = (now: number) => {
          between.push(now - last);
          last = now;
          scrollBy(0, pixels);
          if (between.length < steps) requestAnimationFrame(frame);
          else resolve(between.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    { steps: STEPS, pixels: STEP_PIXELS },
  );
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await context.close();
  return { gaps, nodes };
}

/** The list of all plants, scrolled through. */
export async function longList(browser: Browser, url: string): Promise<LongList> {
  const list = await scrolled(browser, async (page) => {
    await page.goto(`${url}/?view=table&order=number`);
    await page.getByRole('table').getByRole('row').nth(5).waitFor();
  });
  const bare = await scrolled(browser, (page) => page.setContent(BARE));
  return {
    frames: list.gaps.length,
    frame95: quantile(list.gaps, 0.95),
    longest: Math.max(...list.gaps),
    bare95: quantile(bare.gaps, 0.95),
    nodes: list.nodes,
  };
}
