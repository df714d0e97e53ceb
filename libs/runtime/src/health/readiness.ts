import { Gauge } from 'prom-client';
import type { MetricReader } from '../metrics/metrics.page.js';

/** One thing a service needs to do its work. */
export interface HealthCheck {
  readonly name: string;
  /** Resolves when it is there; rejects with why not. */
  check(): Promise<void>;
}

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly problem?: string;
}

// A probe that waits longer than Kubernetes does is no answer.
const CHECK_MILLISECONDS = 2_000;

async function run({ name, check }: HealthCheck): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`no answer within ${CHECK_MILLISECONDS} ms`)),
        CHECK_MILLISECONDS,
      );
    });
    await Promise.race([check(), late]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, problem: error instanceof Error ? error.message || error.name : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

const ready = new Gauge({ name: 'palmhouse_ready', help: '1: this process may be given work; 0: not now' });

const checkOk = new Gauge({
  name: 'palmhouse_check_ok',
  help: '1: what the service needs answers; 0: it does not',
  labelNames: ['check'],
});

/** May this process be given work now? Not while something it needs is away, and not once it was told to end. */
export class Readiness implements MetricReader {
  readonly name = 'palmhouse_ready';
  readonly gauges = [ready, checkOk];
  private ending = false;

  constructor(private readonly checks: readonly HealthCheck[]) {}

  /** From now on it is not, for good: others take over while what is at hand is finished. */
  end(): void {
    this.ending = true;
  }

  async ask(): Promise<readonly CheckResult[]> {
    const checks = await Promise.all(this.checks.map(run));
    return this.ending ? [...checks, { name: 'process', ok: false, problem: 'it is ending' }] : checks;
  }

  async read(): Promise<void> {
    const checks = await this.ask();
    for (const { name, ok } of checks) checkOk.set({ check: name }, Number(ok));
    ready.set(Number(checks.every(({ ok }) => ok)));
  }
}
