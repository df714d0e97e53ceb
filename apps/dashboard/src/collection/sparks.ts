import type { Channel, SparklinesQuery } from '@palmhouse/client';
import type { SparkPoint } from '../parts/sparkline.js';
import { toMs, type EpochMs } from '../time/instants.js';

/** The last two hours of a plant's values. */
export type Spark = Readonly<Record<Channel, readonly SparkPoint[]>>;

export interface SparkReading {
  readonly takenAt: string;
  readonly soilMoisture: number | null;
  readonly temperature: number | null;
}

export type AskSparks = (plantIds: readonly string[], from: EpochMs, to: EpochMs) => Promise<SparklinesQuery>;

export const SPARK_MILLISECONDS = 2 * 3_600_000;
/** What `AskSparks` asks by: twenty-four points are enough for a line as long as a thumb. */
export const SPARK_STEP = { duration: 'PT5M', milliseconds: 300_000 } as const;

// The API compares as many at once.
const MOST_AT_ONCE = 100;
// A screen shows forty; some screens up and down come back at once.
const MOST_KEPT = 600;

// Readings come every minute while a plant is in view. After longer, it was not, and its line would have a hole.
const FRESH_MILLISECONDS = 3 * 60_000;

interface Kept {
  readonly spark: Spark;
  /** When it was asked for or drawn on, whichever came last. */
  readonly heardAt: EpochMs;
}

/** The small lines of the plants that somebody looks at: asked for together, kept for a while, and drawn on by live readings. */
export class Sparks {
  // In the order of their last use: the first is let go of first.
  private readonly kept = new Map<string, Kept>();
  private readonly asking = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly ask: AskSparks,
    private readonly now: () => EpochMs = Date.now,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(plantId: string): Spark | undefined {
    return this.kept.get(plantId)?.spark;
  }

  /** These are in view: what is not known of them comes. */
  async want(plantIds: readonly string[]): Promise<void> {
    const fresh = this.now() - FRESH_MILLISECONDS;
    for (const id of plantIds) this.use(id);
    const missing = plantIds.filter((id) => {
      const kept = this.kept.get(id);
      return !this.asking.has(id) && (kept === undefined || kept.heardAt < fresh);
    });
    for (let index = 0; index < missing.length; index += MOST_AT_ONCE)
      await this.fetch(missing.slice(index, index + MOST_AT_ONCE));
  }

  /** Readings may have been missed: what was last heard of before then is asked for again, when it is wanted. */
  doubt(before: EpochMs): void {
    for (const [id, { spark, heardAt }] of this.kept)
      if (heardAt < before) this.kept.set(id, { spark, heardAt: 0 });
  }

  /** Draws the line on. */
  add(plantId: string, reading: SparkReading): void {
    const kept = this.kept.get(plantId);
    if (kept === undefined) return;
    const at = toMs(reading.takenAt);
    const drawnOn = (points: readonly SparkPoint[], value: number | null): readonly SparkPoint[] => {
      const last = points.at(-1)?.[0] ?? 0;
      if (at <= last) return points;
      return [...points.filter(([taken]) => taken >= at - SPARK_MILLISECONDS), [at, value]];
    };
    const { SOIL_MOISTURE, TEMPERATURE } = kept.spark;
    this.kept.set(plantId, {
      heardAt: this.now(),
      spark: {
        SOIL_MOISTURE: drawnOn(SOIL_MOISTURE, reading.soilMoisture),
        TEMPERATURE: drawnOn(TEMPERATURE, reading.temperature),
      },
    });
    this.tell();
  }

  private async fetch(plantIds: readonly string[]): Promise<void> {
    const askedAt = this.now();
    for (const id of plantIds) this.asking.add(id);
    try {
      const { compare } = await this.ask(plantIds, askedAt - SPARK_MILLISECONDS, askedAt);
      for (const { plant, series } of compare)
        this.keep(plant.id, { spark: toSpark(series, askedAt), heardAt: askedAt });
    } catch {
      // A card without its line still says all that matters; it is asked for again when it is next in view.
    } finally {
      for (const id of plantIds) this.asking.delete(id);
    }
    this.tell();
  }

  private keep(id: string, kept: Kept): void {
    this.kept.delete(id);
    this.kept.set(id, kept);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return;
      this.kept.delete(oldest);
    }
  }

  private use(id: string): void {
    const kept = this.kept.get(id);
    if (kept !== undefined) this.keep(id, kept);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

type Series = SparklinesQuery['compare'][number]['series'];

/** A bucket's mean stands in its middle; that of the bucket which is still filling, at the moment of asking. */
function toSpark({ at, soilMoisture, temperature }: Series, askedAt: EpochMs): Spark {
  const points = (means: readonly (number | null)[]): readonly SparkPoint[] =>
    at.map((from, index) => [
      Math.min(toMs(from) + SPARK_STEP.milliseconds / 2, askedAt),
      means[index] ?? null,
    ]);
  return { SOIL_MOISTURE: points(soilMoisture.mean), TEMPERATURE: points(temperature.mean) };
}
