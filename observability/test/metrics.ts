import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './rules.js';

/** Of prom-client's default metrics and Prometheus' own, those that rules and dashboards go by. */
const NOT_OURS = [
  'up',
  'ALERTS',
  'nodejs_eventloop_lag_p99_seconds',
  'nodejs_heap_size_used_bytes',
  'process_cpu_seconds_total',
  'process_resident_memory_bytes',
];

export const sources = ['apps', 'libs'].flatMap((parent) =>
  readdirSync(`${ROOT}${parent}`).flatMap((project) => {
    const folder = `${ROOT}${parent}/${project}/src`;
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    } catch {
      return []; // a folder without sources, such as one that only a build has left
    }
  }),
);

/** Every metric that the services register, by their source. */
export const ownMetrics: ReadonlySet<string> = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bname: '(palmhouse_\w+)'/g)].map(([, name]) => name!)),
);

const SERIES = /_(bucket|count|sum)$/;

export function exists(metric: string): boolean {
  return ownMetrics.has(metric) || ownMetrics.has(metric.replace(SERIES, '')) || NOT_OURS.includes(metric);
}

/** The metrics an expression asks for. Words in front of a bracket are functions, those in braces and `by ()` labels. */
export function metricsOf(expression: string): string[] {
  const bare = expression
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, ' ')
    .replaceAll(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, ' ');
  const words = bare.matchAll(/[a-zA-Z_:][\w:]*(?!\s*\()/g);
  const all = [...words]
    .map(([word]) => word)
    .filter((word) => /^(palmhouse|nodejs|process|up$|ALERTS$)/.test(word));
  return [...new Set(all)];
}
