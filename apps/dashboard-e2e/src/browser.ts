import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

// The system's own: nothing is downloaded. Debian's name first, then Ubuntu's and Google's.
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the machine's Chromium is; undefined where there is none, and the tests that need it are skipped by name. */
export const CHROMIUM = [process.env['CHROMIUM'], ...CHROMIUMS].find(
  (path) => path !== undefined && existsSync(path),
);

/** @throws Error where the machine has no Chromium. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined)
    throw new Error('There is no Chromium here: install it, or name it in CHROMIUM.');
  // Root has no sandbox in Chromium; small containers have little shared memory.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export const DESKTOP = { width: 1_280, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export interface Watched {
  readonly page: Page;
  /** What the page complained of: errors in its console, and those nobody caught. */
  readonly complaints: string[];
}

/** A page that tells what went wrong in it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Pictures of plants lie elsewhere, and tests have no way there.
    if (message.type() === 'error' && !message.text().includes('net::ERR_')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}
