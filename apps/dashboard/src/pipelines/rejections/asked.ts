import type { RejectionFilter } from '@palmhouse/client';
import type { PipelinesSearch } from '../pipelines-search.js';

const RESOLVED = { open: false, resolved: true, all: undefined } as const;

/** The filter that an address means; what is open when it says nothing. */
export function filterOf({ rule, source, plant, rejections = 'open' }: PipelinesSearch): RejectionFilter {
  const resolved = RESOLVED[rejections];
  return {
    ...(rule !== undefined && { rule }),
    ...(source !== undefined && { source }),
    ...(plant !== undefined && { plantNumber: Number(plant) }),
    ...(resolved !== undefined && { resolved }),
  };
}

export interface Count {
  readonly rule: string;
  readonly source: string;
  readonly open: number;
  readonly resolved: number;
}

/** How many each rule, or each source, has in a list; those chosen otherwise left out, most first. */
export function countsBy(
  name: 'rule' | 'source',
  counts: readonly Count[],
  { rejections = 'open', ...search }: PipelinesSearch,
): [string, number][] {
  const other = name === 'rule' ? 'source' : 'rule';
  const sums = new Map<string, number>();
  for (const count of counts) {
    if (search[other] !== undefined && search[other] !== count[other]) continue;
    const here = { open: count.open, resolved: count.resolved, all: count.open + count.resolved };
    sums.set(count[name], (sums.get(count[name]) ?? 0) + here[rejections]);
  }
  // What is chosen is offered, too, where it has none.
  const chosen = search[name];
  if (chosen !== undefined && !sums.has(chosen)) sums.set(chosen, 0);
  return [...sums].filter(([key, sum]) => sum > 0 || key === chosen).sort((a, b) => b[1] - a[1]);
}
