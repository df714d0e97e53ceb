import type { PlausibleRange } from './cleaning-policy.js';
import { quoteValue } from './quote-value.js';
import type { Refusal } from './refusal.js';

/** One of the two things a sensor measures, in the words of its rules and of its reasons. */
export type Channel = 'soil-moisture' | 'temperature';

export interface ChannelValue {
  /** As it came, when plausible; else null. Never corrected. */
  readonly value: number | null;
  readonly refusal: Refusal | null;
}

const WORDS = {
  'soil-moisture': { name: 'soil moisture', unit: '%' },
  temperature: { name: 'temperature', unit: '°C' },
} as const;

/** A measured value within its range, bounds inclusive; a true zero is a value, and an absent one is no error. */
export function readChannel(channel: Channel, value: unknown, range: PlausibleRange): ChannelValue {
  if (value === undefined || value === null) return { value: null, refusal: null };
  const { name, unit } = WORDS[channel];
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return refused(`${channel}-unreadable`, `The ${name} is not a number: ${quoteValue(value)}.`);
  }
  if (value < range.min || value > range.max) {
    const bounds = `${range.min} to ${range.max} ${unit}`;
    return refused(`${channel}-range`, `The ${name} of ${value} ${unit} is outside ${bounds}.`);
  }
  return { value, refusal: null };
}

function refused(rule: Refusal['rule'], what: string): ChannelValue {
  return { value: null, refusal: { rule, reason: `${what} It is left empty; the report is kept whole.` } };
}
