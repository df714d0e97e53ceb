/** Requests for plants since the start or the last reset. */
export interface RequestCounts {
  /** ISO 8601, when counting began. */
  readonly since: string;
  readonly total: number;
  /** Plant number → requests. */
  readonly plants: Readonly<Record<string, number>>;
  /** Requests for numbers too far past the last plant to be counted one by one; part of the total. */
  readonly beyond: number;
}

/** Discovery asks a few numbers past the last plant; more than that is counted together, so that memory is bounded. */
const COUNTED_PAST_THE_LAST = 100;

/** Counts requests by plant: one number a plant, whatever is asked. */
export class RequestCounter {
  private readonly counts: Uint32Array;
  private total = 0;
  private beyond = 0;
  private sinceMs: number;

  constructor(
    plants: number,
    private readonly now: () => number,
  ) {
    this.counts = new Uint32Array(plants + COUNTED_PAST_THE_LAST + 1);
    this.sinceMs = now();
  }

  count(plant: number): void {
    this.total += 1;
    const before = this.counts[plant];
    if (before === undefined) this.beyond += 1;
    else this.counts[plant] = before + 1;
  }

  read(): RequestCounts {
    const plants: Record<string, number> = {};
    this.counts.forEach((count, plant) => {
      if (count > 0) plants[plant] = count;
    });
    return { since: new Date(this.sinceMs).toISOString(), total: this.total, plants, beyond: this.beyond };
  }

  reset(): void {
    this.counts.fill(0);
    this.total = 0;
    this.beyond = 0;
    this.sinceMs = this.now();
  }
}
