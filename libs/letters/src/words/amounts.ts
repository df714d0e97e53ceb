import type { CareChannel, CareRange } from '@palmhouse/domain';
import type { Usual } from '../facts/told.js';

export const CHANNEL_NAMES: Readonly<Record<CareChannel, string>> = {
  soilMoisture: 'Soil moisture',
  temperature: 'Temperature',
};

export const UNITS: Readonly<Record<CareChannel, string>> = { soilMoisture: '%', temperature: '°C' };

// What can be told apart by hand and nose; no sensor is better than that.
const DIGITS: Readonly<Record<CareChannel, number>> = { soilMoisture: 0, temperature: 1 };
const MOST_DIGITS = 3;

// A minus as in print, and a space that does not break.
const print = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^-(?=0(\.0+)?$)/, '')
    .replace('-', '−');

const sideOf = (value: number, bound: number): number => Math.sign(value - bound);

/**
 * `14 %`, `7.2 °C`. Where rounding would lay a value on a bound of its range, or beyond, as many digits more as tell
 * that it does not: 19.96 of a range that begins at 20 is `19.96 %`, not `20 %`.
 */
export function amount(value: number, channel: CareChannel, range?: CareRange): string {
  let digits = DIGITS[channel];
  const told = (bound: number) => sideOf(Number(value.toFixed(digits)), bound) === sideOf(value, bound);
  while (digits < MOST_DIGITS && range !== undefined && !(told(range.low) && told(range.high))) digits += 1;
  return `${print(value, digits)} ${UNITS[channel]}`;
}

/** `20–98 %`, `−2–30 °C`; whole numbers stay whole. */
export function rangeInWords({ low, high }: CareRange, channel: CareChannel): string {
  const short = (value: number) => print(value, Number.isInteger(value) ? 0 : 1);
  const between = low < 0 ? ' to ' : '–';
  return `${short(low)}${between}${short(high)} ${UNITS[channel]}`;
}

/** What a plant is usually like: `25–37 %, about 31 %`. */
export function bandInWords({ median, low, high }: Usual, channel: CareChannel): string {
  const digits = DIGITS[channel];
  const between = low < 0 ? ' to ' : '–';
  return `${print(low, digits)}${between}${print(high, digits)} ${UNITS[channel]}, about ${amount(median, channel)}`;
}

const BYTE_UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** `42.1 GB`: powers of a thousand, as disks are sold. */
export function bytesInWords(bytes: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1_000 ** step;
  return `${value >= 100 || step === 0 ? Math.round(value) : value.toFixed(1)} ${BYTE_UNITS[step]}`;
}
