import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../src/browser.js';
import type { Seen } from '../dashboard.e2e.spec.js';

/** What stands around every page. */
export function frame(seen: () => Seen): void {
  describe('the frame', () => {
    it('leads to each page, which says its name and has the focus', async () => {
      const { stack, browser } = seen();
      const { page, complaints } = await openPage(browser);
      await page.goto(stack.url);
      for (const name of ['Alerts', 'History', 'Botanists', 'Origins', 'Pipelines', 'Today']) {
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
        await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
        expect(await page.title()).toBe(`${name} · Palmhouse`);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('goes by the colours and the clock that were chosen, and keeps them', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { colorScheme: 'light' });
      await page.goto(`${stack.url}/history`);
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(await ground()).toBe('rgb(250, 248, 243)');
      await page.getByText('Settings').click();
      await page.getByLabel('Colours').selectOption('dark');
      await page.getByLabel('Clock').selectOption('utc');
      await page.getByText('Times are by the clock of UTC.').waitFor();
      await page.reload();
      expect(await ground()).toBe('rgb(15, 23, 19)');
      expect(new URL(page.url()).searchParams.get('clock')).toBe('utc');
      await page.context().close();
    });

    it('says what to do where an address leads nowhere', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser);
      await page.goto(`${stack.url}/nowhere`);
      await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
      await page.getByRole('link', { name: 'Go to Today' }).click();
      await page.getByText('plants on display.').waitFor();
      await page.context().close();
    });

    it('can be installed, opens without a line once it was open, and fills by itself when there is one', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser);
      await page.goto(stack.url);
      const manifest = await (await fetch(`${stack.url}/manifest.webmanifest`)).json();
      expect(manifest).toMatchObject({ name: 'Palmhouse', display: 'standalone', start_url: '/' });
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      // The worker takes over pages that open behind it.
      await page.reload();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
      await page.goto(`${stack.url}/history`);
      await page.getByText('Palmhouse could not be reached').waitFor();
      await page.context().setOffline(false);
      await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
      await page.context().close();
    });
  });
}
