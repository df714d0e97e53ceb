import { collectDefaultMetrics, Gauge, register } from 'prom-client';

const build = new Gauge({
  name: 'palmhouse_build_info',
  help: 'Always 1; says which service this is, in which version',
  labelNames: ['service', 'version'],
});

/** Of the process itself: memory, event loop, garbage collection. Once for each process. */
export function watchProcess(service: string, version: string): void {
  build.set({ service, version }, 1);
  if (register.getSingleMetric('process_resident_memory_bytes') === undefined) collectDefaultMetrics();
}
