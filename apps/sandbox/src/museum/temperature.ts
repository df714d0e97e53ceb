import { between, draw, DRAW } from './draw.js';
import { standsFor } from './plant-of.js';
import { DAY_MS } from './watering.js';

/** Half an hour between the points the wandering passes through: at ±0.25 °C that is hundredths a minute. */
const KNOT_MS = 1_800_000;
const WANDERING_CELSIUS = 0.25;
/** The glasshouse is this much warmer at 15:00 UTC than on average. */
const DAYTIME_CELSIUS = 0.3;
const WARMEST_AT_MS = 15 * 3_600_000;

/** Degrees Celsius before any disturbance: around the plant's own mean of 8.6–18, smooth from minute to minute. */
export function temperatureOf(plant: number, atMs: number, seed: number): number {
  const own = standsFor(plant);
  const mean = between(draw(seed, DRAW.temperatureMean, own), 8.6, 18);
  const knot = Math.floor(atMs / KNOT_MS);
  const from = draw(seed, DRAW.temperatureKnot, own, knot);
  const to = draw(seed, DRAW.temperatureKnot, own, knot + 1);
  const share = atMs / KNOT_MS - knot;
  const eased = (1 - Math.cos(Math.PI * share)) / 2;
  const wandering = between(between(eased, from, to), -WANDERING_CELSIUS, WANDERING_CELSIUS);
  const daytime = DAYTIME_CELSIUS * Math.cos((2 * Math.PI * (atMs - WARMEST_AT_MS)) / DAY_MS);
  return mean + wandering + daytime;
}
