import type { Browser } from 'playwright-core';
import { median } from './median.js';

const ROUNDS = 9;

// What the chart measures itself: from the answer's arrival to the picture of it (apps/dashboard/src/charts/drawn.ts).
const CHART_DRAWN = 'palmhouse:chart-drawn';

export interface MonthDrawn {
  /** Milliseconds from data to picture. */
  readonly drawn: number;
  /** Milliseconds of the request that brought the data. */
  readonly asked: number;
}

/** Thirty days of one plant, drawn anew each time. */
export async function monthDrawn(browser: Browser, url: string): Promise<MonthDrawn> {
  const rounds: MonthDrawn[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
    const page = await context.newPage();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('maxPoints') === true,
    );
    // 10 and on: of the pretend museum's first ten plants one is missing.
    await page.goto(`${url}/plants/${round + 10}?last=30d`);
    const timing = (await answered).request().timing();
    const drawn = await page.waitForFunction(
      (name) => performance.getEntriesByName(name)[0]?.duration,
      CHART_DRAWN,
    );
    rounds.push({
      drawn: (await drawn.jsonValue()) ?? Number.NaN,
      asked: timing.responseStart - timing.requestStart,
    });
    await context.close();
  }
  return { drawn: median(rounds.map(({ drawn }) => drawn)), asked: median(rounds.map(({ asked }) => asked)) };
}
