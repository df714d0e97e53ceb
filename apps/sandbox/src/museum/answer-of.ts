import { happeningReadingOf } from '../happenings/happening-reading-of.js';
import { NO_HAPPENINGS } from '../happenings/happening-set.js';
import type { HappeningSet } from '../happenings/happening-set.js';
import { heardAt } from '../happenings/sensor.js';
import { draw, DRAW } from './draw.js';
import { ALIAS_PLANT, LOANED_PLANT, MISSING_PLANT } from './plant-of.js';
import type { MuseumReading } from './reading-of.js';

export type Generation = 'v1' | 'v2' | 'v3';

/** What the museum has to say when a plant is asked. */
export type MuseumAnswer =
  | { readonly kind: 'report'; readonly reading: MuseumReading }
  | { readonly kind: 'not-found' | 'on-loan' | 'sensor-fault' };

/** What decides an answer, apart from the plant and the instant. */
export interface MuseumRules {
  /** Plants are numbered 1…plants. */
  readonly plants: number;
  readonly seed: number;
  /** False silences chance: no sensor faults, spoilt values or repeated recordings. 7, 43, 16 and 47 stay as they are. */
  readonly oddities: boolean;
}

export const SENSOR_FAULT_RATE = 0.019;

/**
 * Sensors take a recording a poll; now and then one holds its recording for two minutes, so that the second of two
 * minutely polls gets the same again. One two-minute window in a hundred makes one poll in two hundred.
 */
export const HELD_WINDOW_RATE = 0.01;
const HELD_WINDOW_MS = 120_000;

/** The instant of the recording that a poll at `atMs` gets: that very instant, unless the sensor holds an earlier one. */
export function recordedAt(plant: number, atMs: number, seed: number): number {
  // each plant's windows begin at another millisecond, so that not all hold together
  const offset = Math.floor(draw(seed, DRAW.heldRecording, plant) * HELD_WINDOW_MS);
  const window = Math.floor((atMs - offset) / HELD_WINDOW_MS);
  const held = draw(seed, DRAW.heldRecording, plant, window) < HELD_WINDOW_RATE;
  return held ? window * HELD_WINDOW_MS + offset : atMs;
}

/** Whether a plant of that number stands in the museum, or would if it were not on loan. */
export function isKnown(plant: number, generation: Generation, plants: number): boolean {
  if (plant === ALIAS_PLANT) return generation === 'v1';
  return plant !== MISSING_PLANT && plant <= plants;
}

/** The museum's answer about a plant at an instant (milliseconds since 1970), with what happens to it: pure. */
export function answerOf(
  plant: number,
  generation: Generation,
  atMs: number,
  rules: MuseumRules,
  set: HappeningSet = NO_HAPPENINGS,
): MuseumAnswer {
  const { plants, seed, oddities } = rules;
  // in the recordings neither the missing nor the loaned plant ever answers a sensor fault
  if (!isKnown(plant, generation, plants)) return { kind: 'not-found' };
  if (plant === LOANED_PLANT) return { kind: 'on-loan' };
  if (oddities && draw(seed, DRAW.sensorFault, plant, atMs) < SENSOR_FAULT_RATE)
    return { kind: 'sensor-fault' };
  return { kind: 'report', reading: recordingOf(plant, generation, atMs, rules, set) };
}

/** The recording a report carries; the first generation's clock knows whole seconds only. */
export function recordingOf(
  plant: number,
  generation: Generation,
  atMs: number,
  rules: MuseumRules,
  set: HappeningSet,
): MuseumReading {
  const { seed, oddities } = rules;
  const heardMs = heardAt(set, atMs);
  const heldMs = oddities ? recordedAt(plant, heardMs, seed) : heardMs;
  const takenAtMs = generation === 'v1' ? Math.floor(heldMs / 1000) * 1000 : heldMs;
  return happeningReadingOf(plant, takenAtMs, rules, set);
}
