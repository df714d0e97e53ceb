import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESKTOP, openPage, PHONE } from '../../src/browser.js';
import { ask } from '../../src/stack.js';
import type { Seen } from '../dashboard.e2e.spec.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe calls serious or critical, by the rules of WCAG 2.2 AA and its own good practice. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  // By the debugger, not as an element: the page's policy lets no script in.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
}

interface Ids {
  readonly alerts: { readonly nodes: readonly { readonly id: string }[] };
  readonly botanists: { readonly nodes: readonly { readonly id: string }[] };
  readonly origins: { readonly nodes: readonly { readonly id: string }[] };
  readonly rejections: { readonly nodes: readonly { readonly id: string }[] };
}

const IDS = `{ alerts(first: 1) { nodes { id } } botanists(first: 1) { nodes { id } } origins(first: 2) { nodes { id } }
  rejections(first: 1) { nodes { id } } }`;

/** Every page, with something on it. */
async function addresses({ stack, archivedDay }: Seen): Promise<readonly string[]> {
  const { alerts, botanists, origins, rejections } = await ask<Ids>(stack, IDS);
  const groups = origins.nodes.map(({ id }) => id).join(',');
  return [
    '/',
    '/?view=table',
    '/plants/1',
    '/plants/1?last=7d&compare=origin',
    '/history',
    `/history/${archivedDay}`,
    '/botanists',
    `/botanists/${botanists.nodes[0]?.id}`,
    `/origins?groups=${groups}`,
    `/origins/${origins.nodes[0]?.id}`,
    '/alerts',
    '/alerts?list=all',
    `/alerts/${alerts.nodes[0]?.id}`,
    '/pipelines',
    ...rejections.nodes.map(({ id }) => `/pipelines/rejections/${id}`),
    '/nowhere',
  ];
}

/** Pages for everyone: WCAG 2.2 AA, as far as a program can tell. */
export function accessibility(seen: () => Seen): void {
  describe('every page is without serious findings of axe', () => {
    // Both sizes and both colours: what one hides of the other's faults is little, and every page takes its time.
    it.each([
      ['on a desk, light', DESKTOP, 'light'],
      ['on a phone, dark', PHONE, 'dark'],
    ] as const)('%s', async (_, viewport, colorScheme) => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser, { viewport, colorScheme });
      const wrong: string[] = [];
      for (const path of await addresses(seen())) {
        await page.goto(stack.url + path);
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        wrong.push(...(await findingsOn(page)).map((finding) => `${path}: ${finding}`));
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    it('with the dialog to report a problem open', async () => {
      const { stack, browser } = seen();
      const { page } = await openPage(browser);
      await page.goto(stack.url);
      await page.getByRole('button', { name: 'Report a problem' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findingsOn(page)).toEqual([]);
      await page.context().close();
    });
  });
}
