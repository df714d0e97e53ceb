import { lengthInWords } from '@palmhouse/domain';

/** `12 ms`, `3.4 s`, `34 s`, `12 min`, `5 h`, `3 days`. */
export function spanInWords(milliseconds: number): string {
  const span = Math.abs(milliseconds);
  if (span < 1_000) return `${Math.round(span)} ms`;
  if (span < 10_000) return `${(span / 1_000).toFixed(1)} s`;
  return span < 120_000 ? `${Math.round(span / 1_000)} s` : lengthInWords(span * 1_000);
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** `512 B`, `3.4 GB`. */
export function bytesInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1_000 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[power]}`;
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Some of many: `a, b, c and 4 more`. */
export function someOf(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
