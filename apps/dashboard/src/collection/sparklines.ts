import { SparklinesDocument, type PalmhouseClient } from '@palmhouse/client';
import type { LiveReadings } from '../data/live-readings.js';
import type { SparkPoint } from '../parts/sparkline.js';
import { toInstant, toMs, type EpochMs } from '../time/instants.js';

export interface PlantSparklines {
  readonly soilMoisture: readonly SparkPoint[];
  readonly temperature: readonly SparkPoint[];
}

/** How far back they look. */
export const SPARK_MILLISECONDS = 2 * 3_600_000;

const EVERY = 'PT5M';
// Cards that come into view together are asked for together.
const GATHER_MILLISECONDS = 120;
/** Of the API: plants of one comparison. */
const MOST_AT_ONCE = 100;
/** What is kept of plants that were scrolled past. */
const MOST_KEPT = 400;

const EMPTY: PlantSparklines = { soilMoisture: [], temperature: [] };

/** The last two hours of the plants in view: asked for in bunches, then carried on by what comes live. */
export class Sparklines {
  private readonly kept = new Map<string, PlantSparklines>();
  private readonly wanted = new Set<string>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly api: Pick<PalmhouseClient, 'query'>,
    private readonly live: Pick<LiveReadings, 'watch'>,
  ) {}

  of(plantId: string): PlantSparklines {
    return this.kept.get(plantId) ?? EMPTY;
  }

  /** A card is in view. @returns to be called when it is no longer. */
  watch(plantId: string, changed: () => void): () => void {
    const watchers = this.watchers.get(plantId) ?? new Set();
    this.watchers.set(plantId, watchers.add(changed));
    this.want(plantId);
    const stop = this.live.watch({
      plantIds: [plantId],
      onReading: (_, { takenAt, soilMoisture, temperature }) =>
        this.carryOn(plantId, toMs(takenAt), soilMoisture, temperature),
      onGap: () => this.want(plantId),
    });
    return () => {
      stop();
      watchers.delete(changed);
      if (watchers.size === 0) this.watchers.delete(plantId);
    };
  }

  private want(plantId: string): void {
    this.wanted.add(plantId);
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      void this.ask();
    }, GATHER_MILLISECONDS);
  }

  private async ask(): Promise<void> {
    // Those that were scrolled past meanwhile are not asked for.
    const ids = [...this.wanted].filter((id) => this.watchers.has(id)).slice(0, MOST_AT_ONCE);
    this.wanted.clear();
    if (ids.length === 0) return;
    const range = { from: toInstant(Date.now() - SPARK_MILLISECONDS) };
    // Without them the figures still stand: the next time a card comes into view they are asked for again.
    const answer = await this.api
      .query(SparklinesDocument, { plantIds: ids, range, every: EVERY })
      .catch(() => null);
    for (const { plant, series } of answer?.compare ?? []) {
      const points = (means: readonly (number | null)[]): SparkPoint[] =>
        series.at.flatMap((at, index) => {
          const mean = means[index];
          return mean === undefined || mean === null ? [] : [[toMs(at), mean] as const];
        });
      this.keep(plant.id, {
        soilMoisture: points(series.soilMoisture.mean),
        temperature: points(series.temperature.mean),
      });
    }
  }

  private carryOn(id: string, at: EpochMs, soilMoisture: number | null, temperature: number | null): void {
    const known = this.kept.get(id);
    if (known === undefined) return;
    this.keep(id, {
      soilMoisture: carriedOn(known.soilMoisture, at, soilMoisture),
      temperature: carriedOn(known.temperature, at, temperature),
    });
  }

  private keep(id: string, lines: PlantSparklines): void {
    this.kept.delete(id);
    this.kept.set(id, lines);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      if (!this.watchers.has(oldest)) this.kept.delete(oldest);
    }
    for (const changed of this.watchers.get(id) ?? []) changed();
  }
}

/** The line with one point more, and none that is too old. A point that is there already changes nothing. */
export function carriedOn(
  points: readonly SparkPoint[],
  at: EpochMs,
  value: number | null,
): readonly SparkPoint[] {
  const [last] = points[points.length - 1] ?? [-Infinity];
  if (at <= last) return points;
  return [...points.filter(([then]) => then > at - SPARK_MILLISECONDS), [at, value]];
}
