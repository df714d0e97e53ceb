import type { Channel } from '@palmhouse/client';

const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const BYTES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const UNITS: Readonly<Record<Channel, string>> = { SOIL_MOISTURE: '%', TEMPERATURE: '°C' };

/** `23.4`, with a true minus sign. Temperatures and moistures are both told to a tenth: sensors are no better. */
export const tenths = (value: number): string => ONE_DECIMAL.format(value).replace('-', '−');

/** `12,345`. */
export const whole = (value: number): string => WHOLE.format(value);

/** `23.4 °C`, for titles and for those who hear the page. */
export const withUnit = (value: number, channel: Channel): string => `${tenths(value)} ${UNITS[channel]}`;

/** `1.2 GB`; powers of a thousand, as disks are sold. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const power = value < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  return `${BYTES.format(value / 1_000 ** power)} ${units[power]}`;
}
