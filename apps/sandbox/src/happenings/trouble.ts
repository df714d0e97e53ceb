import { LOANED_PLANT, LAST_CATALOGUE_PLANT, MISSING_PLANT } from '../museum/plant-of.js';
import { moistureFloorOf, moistureTopOf } from '../museum/soil-moisture.js';
import { temperatureOf } from '../museum/temperature.js';
import { DAY_MS } from '../museum/watering.js';
import type { HappeningSet } from './happening-set.js';

/** What is the matter in a museum from its opening on, by plant. */
export type Trouble = Readonly<Record<number, HappeningSet>>;

export const NO_TROUBLE: Trouble = {};

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Well but for this; the first that the museum has. Two have a picture. */
const FORGOTTEN = [11, 3, 1];
const STUCK = [14, 5, 2];

/** The botanists' own lower bounds, percent and °C: past them somebody must look. */
const DRY_BELOW = 20;
const COLD_BELOW = 9;

/** Everything runs by then, and whoever opened the museum still looks. */
const DRY_AFTER_MS = 2 * MINUTE_MS;
/** A value that does not move is told from a quiet one within a quarter of an hour: most of it is over at the opening. */
const STUCK_BEFORE_MS = 10 * MINUTE_MS;
/** Then somebody comes, so that it can be seen how a trouble ends. */
const LASTS_MS = DAY_MS;
/** Opened anew after this, what began at the first opening is no news. */
const NEWS_MS = 5 * MINUTE_MS;

const COLDER_BY = 2.5;
const COLD_RAMP_MINUTES = 15;
const COLD_LASTS_MS = 2 * 60 * MINUTE_MS;

const iso = (ms: number): string => new Date(ms).toISOString();
const firstOf = (wanted: readonly number[], plants: number): number | undefined =>
  wanted.find((plant) => plant <= plants);

/** When the plant must have been watered to fall below the bound at that instant, to the second as near as it goes. */
function wateredToBeDryAt(plant: number, dryMs: number, seed: number): number {
  const floor = moistureFloorOf(plant, seed);
  const dryAfter = (wateredMs: number): number => {
    const top = moistureTopOf(plant, wateredMs, seed);
    return wateredMs + ((top - DRY_BELOW) / (top - floor)) * DAY_MS;
  };
  const about = Math.round((dryMs - dryAfter(0)) / SECOND_MS) * SECOND_MS;
  // each watering brings the soil to another height, which is worth up to an hour
  const tried = Array.from({ length: 7_200 }, (_, index) => about + (index - 3_600) * SECOND_MS);
  const miss = (wateredMs: number): number => Math.abs(dryAfter(wateredMs) - dryMs);
  return tried.reduce((best, each) => (miss(each) < miss(best) ? each : best));
}

function forgotten(plant: number, sinceMs: number, seed: number): HappeningSet {
  const wateredMs = wateredToBeDryAt(plant, sinceMs + DRY_AFTER_MS, seed);
  return {
    watering: [{ at: iso(wateredMs) }],
    drought: [{ from: iso(wateredMs + SECOND_MS), until: iso(sinceMs + LASTS_MS) }],
  };
}

function stuckSensor(sinceMs: number): HappeningSet {
  const during = { from: iso(sinceMs - STUCK_BEFORE_MS), until: iso(sinceMs + LASTS_MS) };
  return { stuck: [{ channel: 'temperature', ...during }] };
}

/** The plant that is least warm, but warm enough, and the cold that is too much for it. */
function coldDraught(nowMs: number, plants: number, seed: number, but: readonly number[]): Trouble {
  const others = Array.from({ length: Math.min(plants, LAST_CATALOGUE_PLANT) }, (_, index) => index + 1)
    .filter((plant) => ![MISSING_PLANT, LOANED_PLANT, ...but].includes(plant))
    .map((plant) => ({ plant, warmth: temperatureOf(plant, nowMs, seed) - COLD_BELOW }))
    .filter(({ warmth }) => warmth > 0.1 && warmth < COLDER_BY - 1)
    .sort((a, b) => a.warmth - b.warmth);
  const [coldest] = others;
  if (coldest === undefined) return NO_TROUBLE;
  const during = { from: iso(nowMs), until: iso(nowMs + COLD_LASTS_MS) };
  return { [coldest.plant]: { coldSnap: [{ by: COLDER_BY, rampMinutes: COLD_RAMP_MINUTES, ...during }] } };
}

/**
 * A museum worth looking at: a plant whose watering was forgotten falls below 20 % two minutes after the museum first
 * opened, another's temperature sensor is stuck; a day later somebody has seen to both. Opened once more, it has a
 * draught that makes a plant cold within minutes. As natural as any: nothing jumps, and the past fits.
 * @param sinceMs when the museum first opened, milliseconds since 1970.
 * @param nowMs when it opened this time.
 */
export function troubleOf(sinceMs: number, nowMs: number, plants: number, seed: number): Trouble {
  const dry = firstOf(FORGOTTEN, plants);
  const still = firstOf(STUCK, plants);
  return {
    ...(nowMs - sinceMs > NEWS_MS && coldDraught(nowMs, plants, seed, [dry ?? 0, still ?? 0])),
    ...(dry !== undefined && { [dry]: forgotten(dry, sinceMs, seed) }),
    ...(still !== undefined && { [still]: stuckSensor(sinceMs) }),
  };
}
