import { Inject, Injectable, Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { Counter, register } from 'prom-client';

/** Reads values that are looked up when they are asked for, and sets its gauges. */
export interface MetricReader {
  /** What it reads, for `palmhouse_metrics_failures_total`. */
  readonly name: string;
  /** Emptied before each reading: what could not be read is left out, not told as it once was. */
  readonly gauges: readonly { reset(): void }[];
  read(): Promise<void>;
}

const METRIC_READERS = Symbol('METRIC_READERS');

// Prometheus waits ten seconds for a page. A database that hangs must not take the other values with it.
const READ_MILLISECONDS = 3_000;

const failures = new Counter({
  name: 'palmhouse_metrics_failures_total',
  help: 'Values that could not be read when they were asked for, and were left out',
  labelNames: ['metric'],
});

async function run(reader: MetricReader): Promise<void> {
  const { name, gauges } = reader;
  let timer: NodeJS.Timeout | undefined;
  for (const gauge of gauges) gauge.reset();
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), READ_MILLISECONDS);
    });
    await Promise.race([reader.read(), late]);
  } catch {
    for (const gauge of gauges) gauge.reset();
    failures.inc({ metric: name });
  } finally {
    clearTimeout(timer);
  }
}

/** All that a process tells Prometheus. Several who ask at once are answered by one reading. */
@Injectable()
export class MetricsPage {
  private reading: Promise<string> | null = null;

  constructor(@Inject(METRIC_READERS) private readonly readers: readonly MetricReader[]) {}

  readonly contentType = register.contentType;

  text(): Promise<string> {
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<string> {
    await Promise.all(this.readers.map(run));
    return register.metrics();
  }
}

@Module({})
export class MetricsModule {
  /** @param inject the tokens whose values `readers` takes; their modules must be global. */
  static with(inject: InjectionToken[], readers: (...parts: never[]) => MetricReader[]): DynamicModule {
    return {
      module: MetricsModule,
      providers: [
        MetricsPage,
        { provide: METRIC_READERS, inject, useFactory: readers as (...parts: unknown[]) => MetricReader[] },
      ],
      exports: [MetricsPage],
    };
  }
}
