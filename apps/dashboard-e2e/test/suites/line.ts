import { describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import type { Page } from 'playwright-core';
import { openPage } from '../../src/browser.js';
import { ask } from '../../src/stack.js';
import type { Seen } from '../dashboard.e2e.spec.js';

// Sweeps come once a minute: what waits for two of them waits for a while.
const MINUTES = 240_000;

interface Told {
  readonly plant: { readonly readings: { readonly nodes: readonly { readonly takenAt: string }[] } };
}

/** The instants in a plant's table of readings, as the page has them, newest last. */
async function rowsIn(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('table', { name: /Readings|Soil moisture/ })
    .first()
    .getByRole('rowheader')
    .allTextContents();
}

/** A line that drops and returns. */
export function line(seen: () => Seen): void {
  describe('a line that drops', () => {
    it('is told of since when; what is there stays; and all of it is caught up with by itself', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { serviceWorkers: 'block' });
      await page.goto(`${stack.url}/plants/2?last=2h`);
      await page.getByRole('application', { name: 'Soil moisture' }).waitFor();
      const table = page.getByRole('button', { name: 'Show as a table' }).first();
      await table.click();
      await eventually('the table has rows', async () =>
        (await rowsIn(page)).length > 5 ? true : undefined,
      );

      await page.context().setOffline(true);
      await page.getByText(/No connection since \d\d:\d\d/).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Corpse flower' }).waitFor();
      const swept = await newest(seen());
      await eventually(
        'two readings were taken meanwhile',
        async () =>
          (await newest(seen())).filter((at) => !swept.includes(at)).length >= 2 ? true : undefined,
        MINUTES,
      );

      await page.context().setOffline(false);
      await page.getByText(/No connection since/).waitFor({ state: 'detached' });
      await eventually(
        'the page has what the API has, once',
        async () => {
          const [shown, known] = [await rowsIn(page), await newest(seen())];
          expect(new Set(shown).size).toBe(shown.length);
          return shown.length >= Math.min(known.length, 100) ? true : undefined;
        },
        MINUTES,
      );
      await page.context().close();
    });

    it('values come by themselves, minute by minute', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser);
      await page.goto(`${stack.url}/plants/3?last=2h`);
      await page.getByRole('application', { name: 'Soil moisture' }).waitFor();
      const before = await newest(seen(), 3);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql') && request.postData()?.includes('maxPoints'))
          asked.push(request.url());
      });
      await eventually(
        'a reading more',
        async () => ((await newest(seen(), 3)).length > before.length ? true : undefined),
        MINUTES,
      );
      await page
        .getByText(/^(just now|\d0 s ago)$/)
        .first()
        .waitFor();
      await page.context().close();
    });
  });
}

/** When the plant's readings of the last two hours were taken. */
async function newest({ stack }: Pick<Seen, 'stack'>, number = 2): Promise<readonly string[]> {
  const from = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const { plant } = await ask<Told>(
    stack,
    `{ plant(number: ${number}) { readings(from: "${from}", first: 200) { nodes { takenAt } } } }`,
  );
  return plant.readings.nodes.map(({ takenAt }) => takenAt);
}
