import { Inject, Injectable, Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { Counter, register, type Gauge } from 'prom-client';

/** Reads values that are looked up when they are asked for, and sets its gauges. */
export interface MetricReader {
  /** What it reads, for `palmhouse_metrics_failures_total`. */
  readonly name: string;
  /** Emptied before each reading: what could not be read is left out, not told as it once was. */
  readonly gauges: readonly Gauge<string>[];
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

/** prom-client's reset leaves a gauge without labels at 0, which would be told as a value. */
function empty(gauge: Gauge<string>): void {
  gauge.reset();
  if ((gauge as unknown as { readonly labelNames: readonly string[] }).labelNames.length === 0)
    gauge.remove();
}

async function run(reader: MetricReader, hanging: Set<MetricReader>): Promise<void> {
  const { name, gauges } = reader;
  let timer: NodeJS.Timeout | undefined;
  gauges.forEach(empty);
  try {
    // Each that hangs may hold a connection: one at a time.
    if (hanging.has(reader)) throw new Error('the reading before has not ended yet');
    hanging.add(reader);
    const reading = (async () => reader.read())().finally(() => hanging.delete(reader));
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), READ_MILLISECONDS);
    });
    await Promise.race([reading, late]);
  } catch {
    gauges.forEach(empty);
    failures.inc({ metric: name });
  } finally {
    clearTimeout(timer);
  }
}

/** All that a process tells Prometheus. Several who ask at once are answered by one reading. */
@Injectable()
export class MetricsPage {
  private reading: Promise<string> | null = null;
  private readonly hanging = new Set<MetricReader>();

  constructor(@Inject(METRIC_READERS) private readonly readers: readonly MetricReader[]) {}

  readonly contentType = register.contentType;

  text(): Promise<string> {
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<string> {
    await Promise.all(this.readers.map((reader) => run(reader, this.hanging)));
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
