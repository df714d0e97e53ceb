import { describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import type { Page } from 'playwright-core';
import { openPage, PHONE } from '../../src/browser.js';
import { pressOn, tabTo } from '../../src/keyboard.js';
import { ask } from '../../src/stack.js';
import type { Seen } from '../dashboard.e2e.spec.js';
import { bluePicture } from './picture.js';

const chart = (page: Page) => page.getByRole('application', { name: 'Soil moisture' });
const needy = (page: Page) =>
  page.getByRole('region', { name: 'Who needs someone' }).getByRole('link', { name: /./ }).first();
const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
const acknowledging = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Acknowledge/ });

/** The stretch that the address names, in hours. */
function hoursIn(page: Page): number {
  const { searchParams } = new URL(page.url());
  const at = (name: string) => Date.parse(searchParams.get(name) ?? '');
  return (at('to') - at('from')) / 3_600_000;
}

async function bugReports(seen: Seen) {
  const { bugReports: found } = await ask<{
    bugReports: {
      nodes: { text: string; page: string; version: string; picture: { bytes: number } | null }[];
    };
  }>(seen.stack, '{ bugReports(first: 10) { nodes { text page version picture { bytes } } } }');
  return found.nodes;
}

/** A botanist's morning, from the first look to what does not work. */
export function journeys(seen: () => Seen): void {
  describe('a morning', () => {
    it('by mouse, on a desk: today, a plant, closer, an archived day, acknowledged, reported', async () => {
      const { stack, browser, archivedDay } = seen();
      const { page, complaints } = await openPage(browser, { colorScheme: 'light' });
      await page.goto(stack.url);
      await page.getByText('plants on display.').waitFor();
      const name = (await needy(page).textContent()) ?? '';
      await needy(page).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();

      const box = (await chart(page).boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 8 });
      await page.mouse.up();
      await page.waitForURL(/from=.*to=/);
      expect(hoursIn(page)).toBeGreaterThan(3);
      expect(hoursIn(page)).toBeLessThan(9);
      await chart(page).dblclick();
      await page.waitForURL((url) => !url.searchParams.has('from'));

      await nav(page, 'History').click();
      await page.locator(`a[href^="/history/${archivedDay}"]`).click();
      await page.getByText('Compared, value by value').waitFor();
      await page.getByRole('region', { name: 'The plants on this day' }).getByRole('link').first().click();
      await page.waitForURL(/\/plants\/\d+\?from=/);
      expect(hoursIn(page)).toBe(24);
      await page.getByText(/1,4\d\d readings/).waitFor();

      await nav(page, 'Alerts').click();
      await acknowledging(page).first().waitFor();
      const before = await acknowledging(page).count();
      await acknowledging(page).first().click();
      await eventually('one alert fewer waits', async () =>
        (await acknowledging(page).count()) === before - 1 ? true : undefined,
      );

      await page.getByRole('button', { name: 'Report a problem' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByLabel('What happened, and what should have')
        .fill('The map is upside down <b>really</b>');
      await dialog
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'seen.png', mimeType: 'image/png', buffer: bluePicture() });
      await dialog.getByRole('img').waitFor();
      await dialog.getByRole('button', { name: 'Send the report' }).click();
      await dialog.getByText('Thank you.').waitFor();
      const [report] = await bugReports(seen());
      expect(report).toMatchObject({
        text: 'The map is upside down <b>really</b>',
        page: expect.stringContaining('/alerts'),
      });
      expect(report?.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(report?.picture?.bytes).toBeGreaterThan(100);
      await eventually('the engineers have it by mail', async () => {
        const mails = await (await fetch(stack.mails)).text();
        return mails.includes('The map is upside down') ? true : undefined;
      });
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('by keyboard alone, in a dark room', async () => {
      const { stack, browser, archivedDay } = seen();
      const { page, complaints } = await openPage(browser, { colorScheme: 'dark' });
      await page.goto(stack.url);
      await page.keyboard.press('Tab');
      await pressOn(page, page.getByRole('link', { name: 'To the page’s content' }));
      await needy(page).waitFor();
      const name = (await needy(page).textContent()) ?? '';
      await pressOn(page, needy(page));
      await page.getByRole('heading', { level: 1, name }).waitFor();

      await tabTo(page, chart(page));
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await eventually('the point is read aloud', async () =>
        (await page.locator('[aria-live="assertive"]').allTextContents()).some((said) => /\d %/.test(said))
          ? true
          : undefined,
      );
      await page.keyboard.press('+');
      await page.waitForURL(/from=.*to=/);
      expect(hoursIn(page)).toBeLessThan(24);
      await tabTo(page, chart(page));
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.searchParams.has('from'));

      await pressOn(page, nav(page, 'History'));
      await pressOn(page, page.locator(`a[href^="/history/${archivedDay}"]`));
      await page.getByText('Compared, value by value').waitFor();

      await pressOn(page, nav(page, 'Alerts'));
      await acknowledging(page).first().waitFor();
      const before = await acknowledging(page).count();
      await pressOn(page, acknowledging(page).first());
      await eventually('one alert fewer waits', async () =>
        (await acknowledging(page).count()) === before - 1 ? true : undefined,
      );

      await pressOn(page, page.getByRole('button', { name: 'Report a problem' }));
      await page.getByRole('dialog').waitFor();
      await tabTo(page, page.getByLabel('What happened, and what should have'));
      await page.keyboard.type('Written without a mouse');
      await pressOn(page, page.getByRole('button', { name: 'Send the report' }));
      await page.getByText('Thank you.').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect((await bugReports(seen())).map(({ text }) => text)).toContain('Written without a mouse');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('by thumb, on a phone in the glasshouse: found by name, closer by buttons, nothing cut off', async () => {
      const { stack, browser } = seen();
      const { page, complaints } = await openPage(browser, {
        viewport: PHONE,
        hasTouch: true,
        isMobile: true,
      });
      await page.goto(stack.url);
      await page.getByRole('searchbox').fill('flytrap');
      await page.getByRole('link', { name: 'Venus flytrap' }).first().tap();
      await page.getByRole('heading', { level: 1, name: 'Venus flytrap' }).waitFor();
      await page.getByRole('button', { name: 'Closer' }).tap();
      await page.waitForURL(/from=.*to=/);
      await page.reload();
      await chart(page).waitFor();
      expect(hoursIn(page)).toBeLessThan(24);
      for (const path of ['/', '/plants/1', '/alerts', '/history', '/botanists', '/origins', '/pipelines']) {
        await page.goto(stack.url + path);
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        const aside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([path, aside]).toEqual([path, 0]);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('a link that was copied shows the same times tomorrow', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.goto(`${stack.url}/plants/1?last=2h`);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('Copied:').waitFor();
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.pathname).toBe('/plants/1');
      expect([...link.searchParams.keys()].sort()).toEqual(['from', 'to']);
      await page.goto(link.href);
      expect(Math.round(hoursIn(page))).toBe(2);
      await page.context().close();
    });
  });
}
