import { DRAW, drawWord } from './draw.js';
import { plantOf, standsFor } from './plant-of.js';

export const DAY_MS = 86_400_000;

/** The last time the plant was watered at or before the instant: once a day, at its own minute and second. */
export function lastWateredAt(plant: number, atMs: number, seed: number): number {
  const own = standsFor(plant);
  const second = drawWord(seed, DRAW.wateringSecond, own) % 60;
  const intoDay = (plantOf(own, seed).wateringMinute * 60 + second) * 1000;
  return Math.floor((atMs - intoDay) / DAY_MS) * DAY_MS + intoDay;
}
