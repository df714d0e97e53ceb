import { between, draw, DRAW } from '../museum/draw.js';
import { driedTo, moistureTopOf } from '../museum/soil-moisture.js';
import { DAY_MS, lastWateredAt } from '../museum/watering.js';
import type { HappeningSet } from './happening-set.js';
import { endOf, isWithin } from './instant.js';

/** Ten minutes between the points that a soaked soil's moisture passes through. */
const KNOT_MS = 600_000;

/** A soil that is kept wet: 99–100 %, never quite still. */
function soakedMoisture(plant: number, atMs: number, seed: number): number {
  const knot = Math.floor(atMs / KNOT_MS);
  const from = draw(seed, DRAW.soakedKnot, plant, knot);
  const to = draw(seed, DRAW.soakedKnot, plant, knot + 1);
  return between(between(atMs / KNOT_MS - knot, from, to), 99, 100);
}

/** The last watering at or before the instant that came at its time: those of a drought never did. */
function lastInTurn(plant: number, atMs: number, seed: number, { drought = [] }: HappeningSet): number {
  let watered = lastWateredAt(plant, atMs, seed);
  for (;;) {
    const missed = drought.find((window) => isWithin(window, watered));
    if (missed === undefined) return watered;
    // at its very end a drought's own beginning lies behind it: the day before is always earlier
    watered = Math.min(lastWateredAt(plant, Date.parse(missed.from), seed), watered - DAY_MS);
  }
}

/** The last time it was watered at or before the instant, in turn or not, milliseconds since 1970. */
export function wateredAt(plant: number, atMs: number, seed: number, set: HappeningSet): number {
  const outOfTurn = (set.watering ?? [])
    .map(({ at }) => Math.floor(Date.parse(at) / 1_000) * 1_000)
    .filter((watered) => watered <= atMs);
  return Math.max(lastInTurn(plant, atMs, seed, set), ...outOfTurn);
}

/** Percent, as it is in the soil. */
export function soilUnder(
  plant: number,
  wateredMs: number,
  atMs: number,
  seed: number,
  { overWatering = [] }: HappeningSet,
): number {
  if (overWatering.some((window) => isWithin(window, atMs))) return soakedMoisture(plant, atMs, seed);
  const drained = overWatering.map(endOf).filter((end) => end <= atMs && end > wateredMs);
  if (drained.length === 0) {
    return driedTo(plant, moistureTopOf(plant, wateredMs, seed), atMs - wateredMs, seed);
  }
  const end = Math.max(...drained);
  return driedTo(plant, soakedMoisture(plant, end, seed), atMs - end, seed);
}
