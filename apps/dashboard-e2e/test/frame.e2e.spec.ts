import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CHROMIUM, openBrowser, openPage } from '../src/browser.js';
import { startStack, type Stack } from '../src/stack.js';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('the frame around every page', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack('--history', '0'), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('leads to each page, which says its name', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(stack.url);
    for (const name of ['Today', 'Alerts', 'History', 'Botanists', 'Origins', 'Pipelines']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
      expect(await page.title()).toBe(`${name} · Palmhouse`);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
