import { describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import type { Page } from 'playwright-core';
import { openPage } from '../../src/browser.js';
import { ask } from '../../src/stack.js';
import type { Seen } from '../dashboard.e2e.spec.js';

// Sweeps come once a minute, and a busy machine takes its time.
const A_SWEEP = 150_000;

interface Told {
  readonly plant: { readonly readings: { readonly nodes: readonly { readonly takenAt: string }[] } };
}

const NUMBER = 2;
const COMPARED = 30;

/** The minutes of the newest rows in the plant's table of readings, newest first. */
async function shownOn(page: Page): Promise<readonly string[]> {
  const headings = page.getByRole('table', { name: 'Readings' }).getByRole('rowheader');
  return (await headings.allTextContents()).slice(0, COMPARED).map((text) => text.slice(-5));
}

/** When the plant's newest readings were taken, newest first. */
async function takenIn({ stack }: Seen): Promise<readonly string[]> {
  const from = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const { plant } = await ask<Told>(
    stack,
    `{ plant(number: ${NUMBER}) { readings(from: "${from}", first: 200) { nodes { takenAt } } } }`,
  );
  return plant.readings.nodes.map(({ takenAt }) => takenAt).toReversed();
}

/** Waits until there is a reading that was not known. */
async function aReadingMore(seen: Seen): Promise<void> {
  const [newest] = await takenIn(seen);
  const isAnother = async () => ((await takenIn(seen))[0] === newest ? undefined : true);
  await eventually('a reading more is taken', isAnother, A_SWEEP);
}

/** Waits until the page has just the readings that the API has, each once. */
async function pageIsWhole(page: Page, seen: Seen): Promise<void> {
  await eventually(
    'the page has each reading once',
    async () => {
      const taken = (await takenIn(seen)).slice(0, COMPARED).map((at) => at.slice(11, 16));
      return JSON.stringify(await shownOn(page)) === JSON.stringify(taken) ? true : undefined;
    },
    A_SWEEP,
  );
}

/** A line that drops and returns. */
export function line(seen: () => Seen): void {
  describe('a line that drops', () => {
    it('is told of; what is there stays; and readings come on, none lost and none twice', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { serviceWorkers: 'block' });
      await page.goto(`${stack.url}/plants/${NUMBER}?last=2h&clock=utc`);
      await page.getByRole('button', { name: 'Show as a table' }).first().click();
      await pageIsWhole(page, seen());
      // One that comes live, so that the line is known to stand.
      await aReadingMore(seen());
      await pageIsWhole(page, seen());

      await page.context().setOffline(true);
      await page.getByText(/No connection since \d\d:\d\d/).waitFor();
      const before = await shownOn(page);
      await aReadingMore(seen());
      expect(await shownOn(page)).toEqual(before);

      await page.context().setOffline(false);
      await page.getByText(/No connection since/).waitFor({ state: 'detached' });
      await pageIsWhole(page, seen());
      await aReadingMore(seen());
      await pageIsWhole(page, seen());
      await page.context().close();
    }, 600_000);
  });
}
