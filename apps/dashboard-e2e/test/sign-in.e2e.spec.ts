import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, openBrowser, openPage } from '../src/browser.js';
import { startStack, type Stack } from '../src/stack.js';

// Where the machine has no Chromium these are skipped, by name.
(CHROMIUM === undefined ? describe.skip : describe)('where one signs in with an API key', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startStack(['--history', '0', '--no-trouble'], { AUTH_MODE: 'keys' }),
      openBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const signIn = async (page: Page, key: string) => {
    await page.getByLabel('API key').fill(key);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

  it('a stranger sees nothing but the sign-in, and a key that is not known opens nothing and is not kept', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${stack.url}/pipelines`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await pages(page).count()).toBe(0);
    await signIn(page, `phk_abcdefgh_${'A'.repeat(43)}`);
    await page.getByText('That key is not known here').waitFor();
    expect(
      await page.evaluate(() => Object.values({ ...sessionStorage, ...localStorage }).join()),
    ).not.toContain('phk_');
    await page.context().close();
  });

  it('an engineer comes to the page that was asked for, opens the queues, and is out again by one button', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${stack.url}/pipelines`);
    await signIn(page, stack.apiKey('engineer'));
    await page.getByRole('heading', { level: 1, name: 'Pipelines' }).waitFor();
    const [board] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: /Open the queues/ }).click(),
    ]);
    await board.waitForURL(/\/queues/);
    await board.getByText('sweeps').first().waitFor();
    const change = await board.evaluate(
      async () => (await fetch('/queues/api/queues/sweeps/pause', { method: 'PUT' })).status,
    );
    expect(change).toBe(403);
    await board.close();
    await page.getByText('Settings').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.context().close();
  });

  it('a visitor sees the plants and nothing that is the staff’s, and is refused nothing', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(stack.url);
    await signIn(page, stack.apiKey('visitor'));
    await page.getByText('on display.').waitFor();
    expect(await pages(page).getByRole('link', { name: 'Pipelines' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Acknowledge/ }).count()).toBe(0);
    for (const path of ['/plants/1', '/history', '/botanists', '/origins']) {
      await page.goto(stack.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.getByText('could not be fetched').count()]).toEqual([path, 0]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
