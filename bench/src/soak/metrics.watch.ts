import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceKeeper } from './service.keeper.js';

const EVERY_MS = 15_000;
const SAMPLE = /^(palmhouse_[a-z_]+|nodejs_eventloop_lag_p99_seconds)(\{[^}]*\})? (\S+)$/;

/** Scrapes the services as Prometheus would, and notes which metrics were there and which moved. */
export class MetricsWatch {
  private readonly moved = new Map<string, boolean>();
  private readonly last = new Map<string, string>();
  private stopped = false;

  constructor(private readonly services: readonly ServiceKeeper[]) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      await Promise.all(this.services.map((service) => this.scrape(service)));
      for (let waited = 0; waited < EVERY_MS && !this.stopped; waited += 500) await pause(500);
    }
  }

  stop(): { readonly moved: readonly string[]; readonly still: readonly string[] } {
    this.stopped = true;
    const all = [...this.moved].map(([name, moved]) => ({ name, moved }));
    return {
      moved: all.filter(({ moved }) => moved).map(({ name }) => name),
      still: all.filter(({ moved }) => !moved).map(({ name }) => name),
    };
  }

  private async scrape({ name: service, metricsUrl }: ServiceKeeper): Promise<void> {
    const text = await fetch(metricsUrl, { signal: AbortSignal.timeout(10_000) })
      .then((answer) => answer.text())
      .catch(() => '');
    for (const line of text.split('\n')) {
      const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      const metric = name.replace(/_(bucket|sum|count)$/, '');
      const key = `${service} ${name}${labels}`;
      const before = this.last.get(key);
      const moved = this.moved.get(metric) ?? false;
      this.moved.set(metric, moved || (before !== undefined && before !== value));
      this.last.set(key, value);
    }
  }
}
