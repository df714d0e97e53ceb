import { tenths } from '../parts/numbers.js';

/** `41.2° S`. */
export const degrees = (value: number, positive: string, negative: string): string =>
  `${tenths(Math.abs(value))}° ${value < 0 ? negative : positive}`;
