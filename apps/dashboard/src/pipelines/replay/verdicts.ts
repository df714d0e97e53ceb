import type { ReplayVerdict } from '@palmhouse/client';

/** In the order in which they are told: what a real run does, then what stays. */
const VERDICTS: readonly ReplayVerdict[] = [
  'STORE',
  'FILL',
  'JOIN_LATE',
  'UPDATE_FACTS',
  'NOTHING_NEW',
  'STILL_REFUSED',
  'ARCHIVED',
  'NOT_REPLAYABLE',
  'RESOLVED',
];

/** How many of each there are; those of which there are none left out. */
export function countVerdicts(
  entries: readonly { readonly verdict: ReplayVerdict }[],
): [ReplayVerdict, number][] {
  return VERDICTS.map((verdict): [ReplayVerdict, number] => [
    verdict,
    entries.filter((entry) => entry.verdict === verdict).length,
  ]).filter(([, count]) => count > 0);
}
