import { disturbed } from '../museum/reading-of.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { standsFor } from '../museum/plant-of.js';
import { temperatureOf } from '../museum/temperature.js';
import type { HappeningSet } from './happening-set.js';
import { biased, spiked, stuck } from './sensor.js';
import { soilUnder, wateredAt } from './soil.js';
import { warmerBy } from './weather.js';

/** What there is at the plant at the instant (milliseconds since 1970), whatever its sensor makes of it: pure. */
export function happeningTruthOf(
  plant: number,
  atMs: number,
  seed: number,
  set: HappeningSet,
): MuseumReading {
  const own = standsFor(plant);
  const lastWateredAtMs = wateredAt(own, atMs, seed, set);
  return {
    takenAtMs: atMs,
    soilMoisturePercent: soilUnder(own, lastWateredAtMs, atMs, seed, set),
    temperatureCelsius: temperatureOf(own, atMs, seed) + warmerBy(set, atMs),
    lastWateredAtMs,
  };
}

/**
 * What the plant's sensor says at the instant (milliseconds since 1970, past or future), with all that happens to
 * both: pure, so asking again gives the same. What is comes first, then the sensor's bias, its mishaps by chance
 * (where `oddities`), its spikes; and a stuck channel says what it said when it stuck.
 */
export function happeningReadingOf(
  plant: number,
  atMs: number,
  { seed, oddities }: { readonly seed: number; readonly oddities: boolean },
  set: HappeningSet,
): MuseumReading {
  const honestAt = (instantMs: number): MuseumReading =>
    biased(happeningTruthOf(plant, instantMs, seed, set), set);
  const honest = honestAt(atMs);
  const said = oddities ? disturbed(honest, plant, seed) : honest;
  return stuck(spiked(said, plant, seed, set), set, honestAt);
}
