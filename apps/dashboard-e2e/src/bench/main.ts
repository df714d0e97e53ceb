// By hand: pnpm --filter @palmhouse/dashboard-e2e bench [--live MINUTES]. What it prints stands in bench/README.md.
import { openBrowser } from '../browser.js';
import { startStack } from '../stack.js';
import { firstLook } from './first-look.js';
import { liveHour } from './live-hour.js';
import { longList } from './long-list.js';
import { monthDrawn } from './month-drawn.js';

const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function demo(minutes: number): Promise<void> {
  const [stack, browser] = await Promise.all([startStack(['--history', '30']), openBrowser()]);
  try {
    const { painted, readable, bare } = await firstLook(browser, stack.url);
    process.stdout.write(
      `  ${(painted / bare).toFixed(2)}  Today painted after ${ms(painted)} (readable after ${ms(readable)}); a bare page of the same server after ${ms(bare)}\n`,
    );
    const { drawn, asked } = await monthDrawn(browser, stack.url);
    process.stdout.write(
      `        30 days drawn ${ms(drawn)} after their data, which took ${ms(asked)} to come\n`,
    );
    if (minutes > 0) await liveHour(browser, stack.url, minutes);
  } finally {
    await browser.close();
    await stack.stop();
  }
}

async function tenThousand(): Promise<void> {
  const [stack, browser] = await Promise.all([
    startStack(['--plants', '10000', '--history', '0', '--no-trouble']),
    openBrowser(),
  ]);
  try {
    const { frames, frame95, longest, bare95, nodes } = await longList(browser, stack.url);
    process.stdout.write(
      `  ${(frame95 / bare95).toFixed(2)}  10,000 plants scrolled: ${frames} frames, 95 % within ${ms(frame95)}, the longest ${ms(longest)}, ${nodes} elements; an empty page ${ms(bare95)}\n`,
    );
  } finally {
    await browser.close();
    await stack.stop();
  }
}

process.stdout.write('dashboard: in Chromium, over everything that npm start starts\n');
const live = process.argv.indexOf('--live');
await demo(live === -1 ? 0 : Number(process.argv[live + 1]));
await tenThousand();
