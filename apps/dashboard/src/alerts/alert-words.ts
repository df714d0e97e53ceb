import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import type { AlertCard } from './alert-filter.js';

/** What it is about, in few words: `Dry: Asclepias Curassavica`. */
export function shortOf({ kind, plant }: Pick<AlertCard, 'kind' | 'plant'>): string {
  const what = TEXTS.alerts.kinds[kind];
  return plant === null ? what : `${what}: ${plant.name}`;
}

/** Its sentence without the plant's name, which stands beside it already. */
export function sentenceOf({ summary, plant }: Pick<AlertCard, 'summary' | 'plant'>): string {
  const name = plant === null ? '' : `${plant.name} (plant ${plant.number}) – `;
  if (name === '' || !summary.startsWith(name)) return summary;
  const rest = summary.slice(name.length);
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

const HOUR = 3_600_000;

/** From before its trouble until it was over, or now. */
export function timesAround(
  { since, resolvedAt }: Pick<AlertCard, 'since' | 'resolvedAt'>,
  now: EpochMs,
): { readonly from: EpochMs; readonly to: EpochMs } {
  const minute = (at: EpochMs) => Math.floor(at / 60_000) * 60_000;
  const to = resolvedAt === null ? now : Math.min(now, toMs(resolvedAt) + HOUR);
  return { from: minute(toMs(since) - 3 * HOUR), to: minute(to) };
}
