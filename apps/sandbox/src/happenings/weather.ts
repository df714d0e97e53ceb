import type { HappeningSet } from './happening-set.js';
import { endOf } from './instant.js';

const MINUTE_MS = 60_000;

type Weather = NonNullable<HappeningSet['coldSnap']>[number];

/** From 0 to 1 within the ramp, beginning and ending gently. */
function ramp(sinceMs: number, rampMs: number): number {
  const share = Math.min(1, Math.max(0, sinceMs / rampMs));
  return (1 - Math.cos(Math.PI * share)) / 2;
}

function heightOf(weather: Weather, atMs: number): number {
  const rampMs = weather.rampMinutes * MINUTE_MS;
  const end = endOf(weather);
  const coming = ramp(Math.min(atMs, end) - Date.parse(weather.from), rampMs);
  return weather.by * coming * (1 - ramp(atMs - end, rampMs));
}

const sum = (list: readonly Weather[], atMs: number): number =>
  list.reduce((height, weather) => height + heightOf(weather, atMs), 0);

/** How much warmer, or colder, it is at the instant than it would be, °C. */
export function warmerBy({ coldSnap = [], heat = [] }: HappeningSet, atMs: number): number {
  return sum(heat, atMs) - sum(coldSnap, atMs);
}
