import { between, draw, DRAW } from './draw.js';
import { standsFor } from './plant-of.js';
import { DAY_MS } from './watering.js';

/** Their sensors are biased: below zero for hours when dry. */
const BIASED_PLANTS: ReadonlySet<number> = new Set([16, 47]);

/** Percent that the sensor says when the plant has dried for a day. */
export function moistureFloorOf(own: number, seed: number): number {
  const share = draw(seed, DRAW.moistureFloor, own);
  return BIASED_PLANTS.has(own) ? between(share, -22.5, -21) : between(share, 15, 20);
}

/** What a watering brings the soil to, 97–100 %. */
export function moistureTopOf(plant: number, wateredAtMs: number, seed: number): number {
  return between(draw(seed, DRAW.moistureTop, standsFor(plant), wateredAtMs), 97, 100);
}

/** Soil holds on to the last of its water: from this much on it dries more and more slowly, towards `LAST` less. */
const SLOWER_BELOW = 8;
const LAST = 6;

/** Percent after drying for so long from `top`, straight down while there is water to lose. */
export function driedTo(plant: number, top: number, elapsedMs: number, seed: number): number {
  const floor = moistureFloorOf(standsFor(plant), seed);
  const straight = top - ((top - floor) * elapsedMs) / DAY_MS;
  const knee = Math.min(SLOWER_BELOW, floor - 1);
  return straight >= knee ? straight : knee - LAST + LAST / (1 + (knee - straight) / LAST);
}

/**
 * Percent before any disturbance. Straight down from 97–100 at the watering to the plant's own 15–20 a day later,
 * so 3.2–3.5 points an hour. The museum says 95–100, 15–25 and 3.5–4 points an hour, which a straight day cannot
 * all keep (24 × 3.5 = 84 leaves 100 → 16): both ends are kept, and the slope as near to 3.5 as they allow. The
 * recordings fall 3.28–3.60 an hour from 100. The biased plants end at −21…−22.5 (5.0–5.1 an hour; recorded 5.14).
 */
export function soilMoistureOf(plant: number, wateredAtMs: number, atMs: number, seed: number): number {
  return driedTo(plant, moistureTopOf(plant, wateredAtMs, seed), atMs - wateredAtMs, seed);
}
