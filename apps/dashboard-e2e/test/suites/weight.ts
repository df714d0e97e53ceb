import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../src/browser.js';
import type { Seen } from '../dashboard.e2e.spec.js';

// What a phone on a bad line waits for before it shows anything.
const MOST_BYTES = 200_000;

/** How much has to come before there is something to see. */
export function weight(seen: () => Seen): void {
  describe('the first look', () => {
    it('takes less than 200 kB of JavaScript, packed', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { serviceWorkers: 'block' });
      const scripts = new Map<string, number>();
      page.on('response', async (response) => {
        if (response.request().resourceType() !== 'script') return;
        scripts.set(response.url(), gzipSync(await response.body()).length);
      });
      await page.goto(stack.url);
      await page.getByRole('region', { name: 'Who needs someone' }).getByRole('listitem').first().waitFor();
      const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(MOST_BYTES);
      await page.context().close();
    });

    it('moves nothing once it stands', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(stack.url);
      await page
        .getByRole('img', { name: /Soil moisture, last two hours: \d/ })
        .first()
        .waitFor();
      const shifted = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
      );
      // Of what web.dev calls good.
      expect(shifted).toBeLessThan(0.1);
      await page.context().close();
    });
  });
}
