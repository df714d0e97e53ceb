import { TEXTS } from '../../texts.js';
import { whole } from '../../parts/numbers.js';
import { lengthOf } from '../../time/words.js';
import type { Bin } from './strip.js';

/** What a plant that was asked came to; together they are all that were asked. */
export const ENTRIES = ['stored', 'duplicate', 'rejected', 'away', 'faulty', 'failed'] as const;
export type Ledger = Pick<Bin, 'asked' | (typeof ENTRIES)[number]>;

export interface Sum extends Ledger {
  readonly sweeps: number;
  readonly unfinished: number;
  readonly slowestSeconds: number | null;
}

const NOTHING: Sum = {
  asked: 0,
  stored: 0,
  duplicate: 0,
  rejected: 0,
  away: 0,
  faulty: 0,
  failed: 0,
  sweeps: 0,
  unfinished: 0,
  slowestSeconds: null,
};

const slower = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** The ledgers of several bins in one. */
export function sumOf(bins: readonly Sum[]): Sum {
  return bins.reduce<Sum>(
    (sum, bin) => ({
      asked: sum.asked + bin.asked,
      stored: sum.stored + bin.stored,
      duplicate: sum.duplicate + bin.duplicate,
      rejected: sum.rejected + bin.rejected,
      away: sum.away + bin.away,
      faulty: sum.faulty + bin.faulty,
      failed: sum.failed + bin.failed,
      sweeps: sum.sweeps + bin.sweeps,
      unfinished: sum.unfinished + bin.unfinished,
      slowestSeconds: slower(sum.slowestSeconds, bin.slowestSeconds),
    }),
    NOTHING,
  );
}

/** `50 asked = 47 stored + 1 duplicate + 2 away`, without what there was none of. */
export function ledgerInWords(ledger: Ledger): string {
  const { ledger: words } = TEXTS.pipelines.sweeps;
  const parts = ENTRIES.filter((entry) => ledger[entry] > 0).map(
    (entry) => `${whole(ledger[entry])} ${words[entry]}`,
  );
  const asked = `${whole(ledger.asked)} ${words.asked}`;
  return parts.length === 0 ? asked : `${asked} = ${parts.join(' + ')}`;
}

const SECONDS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** `0.19 s`, `9 s`, `75 s`; `30 min`, where it was closed long after. */
export function secondsInWords(seconds: number): string {
  if (seconds >= 120) return lengthOf(seconds * 1_000);
  return TEXTS.pipelines.sweeps.seconds(seconds < 10 ? SECONDS.format(seconds) : whole(seconds));
}

/** How long it took, or the slowest of several; empty while none is over. */
export function tookInWords({ sweeps, unfinished, slowestSeconds }: Omit<Sum, keyof Ledger>): string {
  const { took, slowest, notOver } = TEXTS.pipelines.sweeps;
  if (slowestSeconds === null) return unfinished > 0 ? notOver : '';
  return (sweeps === 1 ? took : slowest)(secondsInWords(slowestSeconds));
}
