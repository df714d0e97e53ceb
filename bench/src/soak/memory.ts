import type { ServiceKeeper } from './service.keeper.js';

const EVERY_MS = 5_000;

export interface MemoryStory {
  readonly service: string;
  /** Medians of the first and of the last third of the time, MiB. */
  readonly early: number;
  readonly late: number;
}

/** Follows what processes take that are not ended meanwhile. */
export class MemoryWatch {
  private readonly samples = new Map<string, number[]>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly services: readonly ServiceKeeper[]) {}

  start(): void {
    this.timer = setInterval(() => {
      for (const service of this.services) {
        const mebibytes = service.residentMebibytes();
        if (mebibytes === null) continue;
        const kept = this.samples.get(service.name) ?? [];
        kept.push(mebibytes);
        this.samples.set(service.name, kept);
      }
    }, EVERY_MS);
  }

  stop(): MemoryStory[] {
    clearInterval(this.timer);
    return [...this.samples].map(([service, all]) => {
      const third = Math.floor(all.length / 3);
      return { service, early: median(all.slice(0, third)), late: median(all.slice(-third)) };
    });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
