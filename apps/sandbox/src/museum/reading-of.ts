import { between, draw, DRAW } from './draw.js';
import { soilMoistureOf } from './soil-moisture.js';
import { temperatureOf } from './temperature.js';
import { lastWateredAt } from './watering.js';

/** What a sensor wrote down at one instant. */
export interface MuseumReading {
  /** Milliseconds since 1970. */
  readonly takenAtMs: number;
  /** Percent as the sensor says it: may be impossible (below zero). */
  readonly soilMoisturePercent: number;
  /** Degrees Celsius as the sensor says it: may be impossible (above 65). */
  readonly temperatureCelsius: number;
  /** Milliseconds since 1970, whole seconds. */
  readonly lastWateredAtMs: number;
}

/** Shares of recordings that a sensor spoils, as seen in the museum's traffic. */
export const ABSURD_TEMPERATURE_RATE = 0.007;
export const DOUBLED_TEMPERATURE_RATE = 0.016;
export const NEGATIVE_MOISTURE_RATE = 0.001;

/** What the plant's sensor would say at the instant if it never erred; plants 16 and 47 keep their bias. */
export function trueReadingOf(plant: number, atMs: number, seed: number): MuseumReading {
  const lastWateredAtMs = lastWateredAt(plant, atMs, seed);
  return {
    takenAtMs: atMs,
    soilMoisturePercent: soilMoistureOf(plant, lastWateredAtMs, atMs, seed),
    temperatureCelsius: temperatureOf(plant, atMs, seed),
    lastWateredAtMs,
  };
}

/**
 * What a sensor makes of what is. At most one of the two values is spoilt: 0.7 % absurd temperatures (65–110 °C),
 * 1.6 % about doubled, 0.1 % single negative moistures (−44…−84 %).
 */
export function disturbed(honest: MuseumReading, plant: number, seed: number): MuseumReading {
  const { temperatureCelsius, takenAtMs } = honest;
  const share = draw(seed, DRAW.disturbance, plant, takenAtMs);
  const size = draw(seed, DRAW.disturbanceSize, plant, takenAtMs);
  if (share < ABSURD_TEMPERATURE_RATE) return { ...honest, temperatureCelsius: between(size, 65, 110) };
  if (share < ABSURD_TEMPERATURE_RATE + DOUBLED_TEMPERATURE_RATE) {
    return { ...honest, temperatureCelsius: temperatureCelsius * between(size, 1.7, 2.3) };
  }
  if (share >= 1 - NEGATIVE_MOISTURE_RATE) return { ...honest, soilMoisturePercent: between(size, -84, -44) };
  return honest;
}

/**
 * What the plant's sensor says at the instant (milliseconds since 1970, past or future): pure, so asking again gives
 * the same.
 */
export function readingOf(plant: number, atMs: number, seed: number): MuseumReading {
  return disturbed(trueReadingOf(plant, atMs, seed), plant, seed);
}
