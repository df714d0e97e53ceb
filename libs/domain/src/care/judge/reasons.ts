import type { EpochMicros } from '../../time/epoch-micros.js';
import type { PlantStatus } from '../../plants/plant-reference.js';
import { instantInWords as when } from '../../time/in-words.js';
import { CHANNEL_UNITS as UNITS, type CareChannel, type CareRange } from '../care-ranges.js';
import type { FaultKind, UsualBand } from '../plant-judgement.js';
import type { Jump, RangeTrouble } from './plant-facts.js';
import { isBelow } from './range-trouble.js';

const NAMES: Readonly<Record<CareChannel, string>> = {
  soilMoisture: 'soil moisture',
  temperature: 'temperature',
};
const OTHER: Readonly<Record<CareChannel, CareChannel>> = {
  soilMoisture: 'temperature',
  temperature: 'soilMoisture',
};
const figure = (value: number) => value.toFixed(1);
/** With as many digits as it takes to be seen on its side of the limit. */
function figureBeside(value: number, limit: number): string {
  const side = Math.sign(value - limit);
  for (let digits = 1; digits < 6; digits += 1) {
    const text = value.toFixed(digits);
    if (Math.sign(Number(text) - limit) === side) return text;
  }
  return String(value);
}

/** As people write it: no digits that say nothing. */
const bound = (value: number) => String(Math.round(value * 100) / 100);
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const inReadings = (count: number) => (count === 1 ? 'one reading' : `${count} readings`);

/** @param few how many values there are, where they are fewer than trouble takes. */
export function fine(channel: CareChannel, { low, high }: CareRange, few: number | null): string {
  const range = `within ${bound(low)}–${bound(high)} ${UNITS[channel]}`;
  return few === null
    ? `${capital(NAMES[channel])} as it should be, ${range}.`
    : `Only ${inReadings(few)} so far; it should be ${range}.`;
}

/** "Not judged yet: 12.0 %, below 20 %, and only one reading so far." */
export function unproven(
  channel: CareChannel,
  value: number,
  { low, high }: CareRange,
  count: number,
): string {
  const unit = UNITS[channel];
  const [side, limit] = value < low ? ['below', low] : ['above', high];
  return `Not judged yet: ${figureBeside(value, limit)} ${unit}, ${side} ${bound(limit)} ${unit}, and only ${inReadings(count)} so far.`;
}

export function draining(wateredAt: EpochMicros, { high }: CareRange, timeZone: string): string {
  return `Above ${bound(high)} % since it was watered at ${when(wateredAt, timeZone)}: it drains.`;
}

export interface OutOfRange {
  readonly channel: CareChannel;
  readonly range: CareRange;
  readonly hysteresis: number;
  readonly value: number;
  readonly lastWateredAt: EpochMicros | null;
  readonly timeZone: string;
}

/** "Dry: 14.2 %, below 20 % since 26 Nov 11:42; last watered 25 Nov 13:05." */
export function outOfRange({ kind, since }: RangeTrouble, about: OutOfRange): string {
  const { channel, range, hysteresis, value, lastWateredAt, timeZone } = about;
  const unit = UNITS[channel];
  const limit = isBelow(kind) ? range.low : range.high;
  const side = isBelow(kind) ? 'below' : 'above';
  const isOutside = isBelow(kind) ? value < limit : value > limit;
  const back = isBelow(kind) ? limit + hysteresis : limit - hysteresis;
  const yet = isOutside ? '' : `not yet back ${isBelow(kind) ? 'above' : 'below'} ${bound(back)} ${unit}, `;
  const isWatered = channel === 'soilMoisture' && lastWateredAt !== null;
  const watered = isWatered ? `; last watered ${when(lastWateredAt, timeZone)}` : '';
  return `${capital(kind)}: ${figureBeside(value, limit)} ${unit}, ${yet}${side} ${bound(limit)} ${unit} since ${when(since, timeZone)}${watered}.`;
}

export function unusual(
  channel: CareChannel,
  value: number,
  usual: UsualBand | null,
  since: EpochMicros,
  timeZone: string,
): string {
  const unit = UNITS[channel];
  const told = `Unusual: ${figure(value)} ${unit} since ${when(since, timeZone)}`;
  if (usual === null) return `${told}.`;
  return `${told}; at this hour it is usually near ${figure(usual.median)} ${unit}, and between ${figure(usual.low)} and ${figure(usual.high)} ${unit} (this is ${figure(usual.spreads)} spreads away).`;
}

export interface FaultDetails {
  readonly since: EpochMicros;
  readonly value: number | null;
  readonly jump: Jump | null;
  /** How often, at the least. */
  readonly times: number;
  readonly timeZone: string;
  /** The other channel is not at fault. */
  readonly isAlone: boolean;
}

export function faulty(
  kind: FaultKind,
  channel: CareChannel,
  { since: at, value, jump, times, isAlone, timeZone }: FaultDetails,
): string {
  const since = when(at, timeZone);
  const name = NAMES[channel];
  const unit = UNITS[channel];
  switch (kind) {
    case 'reported':
      return `The source has called the sensor faulty since ${since}, ${times} times in a row or more.`;
    case 'impossible':
      return `No possible ${name} in ${times} reports in a row or more, since ${since}.`;
    case 'stuck':
      return `The ${name} has been exactly ${bound(value!)} ${unit} for ${times} readings or more${isAlone ? `, while the ${NAMES[OTHER[channel]]} moves` : ''}; since ${since}.`;
    case 'jumped':
      if (jump!.isUnseen)
        return `No possible ${name} from ${since} on, and it has not come back to where it was (${figure(jump!.from)} ${unit}).`;
      return `The ${name} jumped from ${figure(jump!.from)} to ${figure(jump!.to)} ${unit} at ${since} and has not come back.`;
  }
}

export function silent(
  channel: CareChannel,
  heardAt: EpochMicros | null,
  isSpeaking: boolean,
  timeZone: string,
): string {
  const what = isSpeaking ? `No ${NAMES[channel]}` : 'No reading';
  return heardAt === null ? `${what} yet.` : `${what} since ${when(heardAt, timeZone)}.`;
}

export function away(status: PlantStatus, at: EpochMicros, timeZone: string): string {
  const since = when(at, timeZone);
  switch (status) {
    case 'on_loan':
      return `On loan to another museum since ${since}.`;
    case 'missing':
      return `Missing: the source has not known it since ${since}.`;
    case 'on_display':
      return `Back on display since ${since}; not heard of yet.`;
  }
}
