import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

const MINUTE = 60_000;
const PATHS = ['/', '/plants/14?last=2h', '/alerts', '/pipelines'] as const;

/** How the memory of open pages goes while readings come, after garbage was collected. Prints a line every five minutes. */
export async function liveHour(browser: Browser, url: string, minutes: number): Promise<void> {
  const pages = await Promise.all(
    PATHS.map(async (path) => {
      const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
      const page = await context.newPage();
      await page.goto(url + path);
      await page.waitForLoadState('networkidle');
      return { path, session: await context.newCDPSession(page) };
    }),
  );
  for (let minute = 0; minute <= minutes; minute += 5) {
    const told = [];
    for (const { path, session } of pages) {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      told.push(`${path} ${(usedSize / 1e6).toFixed(2)} MB, ${nodes} nodes`);
    }
    process.stdout.write(`  ${String(minute).padStart(3)} min  ${told.join('   ')}\n`);
    if (minute < minutes) await pause(5 * MINUTE);
  }
}
