import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { eventually } from '@palmhouse/testing';
import { CHROMIUM, openBrowser } from '../src/browser.js';
import { ask, startStack, type Stack } from '../src/stack.js';
import { accessibility } from './suites/accessibility.js';
import { frame } from './suites/frame.js';
import { journeys } from './suites/journeys.js';
import { line } from './suites/line.js';
import { weight } from './suites/weight.js';

/** What the suites look at: one museum for all, as it takes its time to start. */
export interface Seen {
  readonly stack: Stack;
  readonly browser: Browser;
  /** One that is archived, such as `2026-11-24`. */
  readonly archivedDay: string;
}

interface Standing {
  readonly archiveDays: { readonly nodes: readonly { readonly day: string }[] };
  readonly alerts: { readonly totalCount: number };
}

const STANDING = '{ archiveDays(first: 1) { nodes { day } } alerts(filter: { open: true }) { totalCount } }';

// Some days of history, and then care must judge what a sweep brought.
const HISTORY_MILLISECONDS = 240_000;

/** Plants that are to need someone at whatever hour the tests run: by what they are said to like, they freeze. */
const FREEZING = [2, 3, 4, 5] as const;

async function letThemFreeze(stack: Stack): Promise<void> {
  for (const number of FREEZING) {
    const { plant } = await eventually('the plant is known', async () => {
      const known = await ask<{ plant: { id: string } | null }>(stack, `{ plant(number: ${number}) { id } }`);
      return known.plant === null ? undefined : { plant: known.plant };
    });
    const likes = `{ plantId: "${plant.id}", temperature: { low: 45, high: 50 } }`;
    await ask(stack, `mutation { setPlantRanges(input: ${likes}) { userErrors { message } } }`);
  }
}

// Where the machine has no Chromium these are skipped, by name.
(CHROMIUM === undefined ? describe.skip : describe)(
  'the dashboard, over everything that npm start starts',
  () => {
    let seen: Seen;

    beforeAll(async () => {
      const [stack, browser] = await Promise.all([startStack(['--history', '3']), openBrowser()]);
      seen = { stack, browser, archivedDay: '' };
      await letThemFreeze(stack);
      const standing = await eventually(
        'a day is archived and something is the matter',
        async () => {
          const now = await ask<Standing>(stack, STANDING);
          return now.archiveDays.nodes.length > 0 && now.alerts.totalCount > 2 ? now : undefined;
        },
        HISTORY_MILLISECONDS,
      );
      seen = { stack, browser, archivedDay: standing.archiveDays.nodes[0]?.day ?? '' };
    }, 480_000);

    afterAll(async () => {
      await seen?.browser.close();
      await seen?.stack.stop();
    });

    frame(() => seen);
    weight(() => seen);
    journeys(() => seen);
    accessibility(() => seen);
    line(() => seen);
  },
);
