import { TEXTS } from '../../texts.js';
import { whole } from '../../parts/numbers.js';
import { stretchInWords } from './gaps.js';
import { ledgerInWords, tookInWords } from './ledger.js';
import type { Mark } from './strip.js';

const texts = TEXTS.pipelines.sweeps;

/** One mark for those who hear the page. */
export function markInWords(mark: Mark, zone: string): string {
  const { bin, outcome, expected } = mark;
  const said = [
    ...(bin === undefined ? [] : [ledgerInWords(bin), tookInWords(bin)]),
    ...(expected > 1 ? [texts.swept(whole(bin?.sweeps ?? 0), whole(expected))] : []),
  ].filter((part) => part !== '');
  return texts.mark(stretchInWords(mark, zone), texts.outcome[outcome], said.join('; '));
}
