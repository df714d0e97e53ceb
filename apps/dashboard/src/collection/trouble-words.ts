import type { Channel } from '@palmhouse/client';
import { UNITS, withUnit } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { lengthOf, since as sinceWords } from '../time/words.js';
import type { Trouble } from './trouble.js';

const WORDS = TEXTS.today.trouble;

/** With as many digits as it takes to be seen on its side of the bound: never "20.0 %, below 20 %". */
export function beside(value: number, bound: number, channel: Channel): string {
  const side = Math.sign(value - bound);
  for (let digits = 1; digits < 6; digits += 1) {
    const text = value.toFixed(digits);
    if (Math.sign(Number(text) - bound) === side) return `${text.replace('-', '−')} ${UNITS[channel]}`;
  }
  return withUnit(value, channel);
}

/** Bounds are people's: `20 %`, `9.5 °C`. */
const boundOf = (value: number, channel: Channel): string =>
  `${String(Math.round(value * 10) / 10).replace('-', '−')} ${UNITS[channel]}`;

function rangeWords(trouble: Trouble, value: number, since: string): string {
  const channel = trouble.channel ?? 'SOIL_MOISTURE';
  const kind = TEXTS.trouble[trouble.kind!];
  if (trouble.band === null) return WORDS.plain(kind, withUnit(value, channel), since);
  const { low, high } = trouble.band;
  const isBelow = trouble.kind === 'DRY' || trouble.kind === 'COLD';
  const bound = isBelow ? low : high;
  if (isBelow ? value >= bound : value <= bound)
    return WORDS.notYetBack(kind, withUnit(value, channel), since);
  const side = isBelow ? 'below' : 'above';
  return WORDS.outside(kind, beside(value, bound, channel), side, boundOf(bound, channel), since);
}

function unusualWords({ channel, band }: Trouble, value: number, since: string): string {
  const of = channel ?? 'SOIL_MOISTURE';
  const told = withUnit(value, of);
  if (band === null) return WORDS.plain(TEXTS.trouble.UNUSUAL, told, since);
  return WORDS.unusual(told, withUnit(band.low, of), withUnit(band.high, of), since);
}

function withoutValue(trouble: Trouble, since: string, length: string): string {
  const what = trouble.channel === null ? WORDS.both : TEXTS.channel[trouble.channel];
  if (trouble.state === 'AWAY') return WORDS.away(since);
  if (trouble.state === 'SILENT')
    return trouble.channel === null ? WORDS.silent(since, length) : WORDS.silentChannel(what, since, length);
  if (trouble.kind === 'IMPOSSIBLE') return WORDS.impossible(what, since);
  if (trouble.kind === 'JUMPED') return WORDS.jumped(what, since);
  if (trouble.kind === 'REPORTED') return WORDS.reported(since);
  if (trouble.kind !== null && trouble.state === 'ATTENTION')
    return `${TEXTS.trouble[trouble.kind]} ${since}`;
  return WORDS.fault(what, since);
}

/** "Dry, 14.2 %, below 20 % since 11:42". */
export function troubleInWords(trouble: Trouble, now: EpochMs, zone: string): string {
  const { kind, value, channel } = trouble;
  const at = toMs(trouble.since);
  const since = sinceWords(at, now, zone);
  const isPlants = trouble.state === 'ATTENTION' && kind !== null;
  if (value !== null && isPlants && kind === 'UNUSUAL') return unusualWords(trouble, value, since);
  if (value !== null && isPlants) return rangeWords(trouble, value, since);
  if (value !== null && kind === 'STUCK' && channel !== null)
    return WORDS.stuck(TEXTS.channel[channel], withUnit(value, channel), since);
  return withoutValue(trouble, since, lengthOf(now - at));
}
