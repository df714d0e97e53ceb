import { availableParallelism, loadavg } from 'node:os';
import { CLIENTS, type Figures } from './measure.js';
import { POOL_SIZE, SERVERS, type ServerName } from './servers.js';
import type { Alone } from './statement-alone.js';

export interface Measured {
  readonly title: string;
  /** A figure a round. */
  readonly figures: Readonly<Record<ServerName, readonly Figures[]>>;
  readonly alone: Alone;
}

interface Setting {
  readonly rounds: number;
  readonly seconds: number;
  readonly peer: string;
  /** Of others: before anything was started. */
  readonly load: number;
}

type Other = Exclude<ServerName, 'Palmhouse'>;

/** How busy the machine is with other work: processes that want to run, over the last minute. */
export const loadNow = (): number => loadavg()[0]!;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of the rounds, with the least and the most. */
function spread(values: readonly number[]): string {
  return `**${median(values).toFixed(2)}** (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
}

const speed = ({ perSecond }: Figures): number => perSecond;
const cost = ({ serverMs, databaseMs }: Figures): number => serverMs + databaseMs;

/** Round by round, Palmhouse's figure over the other's. */
function ratios({ figures }: Measured, other: Other, of: (figures: Figures) => number): number[] {
  return figures.Palmhouse.map((own, round) => of(own) / of(figures[other][round]!));
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], lines: readonly string[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...lines,
];

function speeds(measured: readonly Measured[]): string[] {
  const head = ['', 'of PostGraphile', 'of hand-written', 'p50', 'p99', `requests/s: ${SERVERS.join(', ')}`];
  const lines = measured.map((one) =>
    row(
      one.title,
      spread(ratios(one, 'PostGraphile', speed)),
      spread(ratios(one, 'hand-written', speed)),
      median(ratios(one, 'PostGraphile', ({ p50 }) => p50)).toFixed(2),
      median(ratios(one, 'PostGraphile', ({ p99 }) => p99)).toFixed(2),
      SERVERS.map((name) => Math.round(median(one.figures[name].map(speed))).toLocaleString('en-GB')).join(
        ', ',
      ),
    ),
  );
  return table(head, lines);
}

function costs(measured: readonly Measured[]): string[] {
  const told = (figures: readonly Figures[]) =>
    `${median(figures.map(({ serverMs }) => serverMs)).toFixed(2)} + ${median(figures.map(({ databaseMs }) => databaseMs)).toFixed(2)}`;
  const head = ['', 'PostGraphile ÷ Palmhouse', ...SERVERS, 'PostgreSQL alone: executed, planned'];
  const lines = measured.map((one) =>
    row(
      one.title,
      spread(ratios(one, 'PostGraphile', cost).map((ratio) => 1 / ratio)),
      ...SERVERS.map((name) => told(one.figures[name])),
      `${one.alone.execution.toFixed(2)}, ${one.alone.planning.toFixed(2)}`,
    ),
  );
  return table(head, lines);
}

/** Prints what goes into README.md. */
export function printReport(measured: readonly Measured[], { rounds, seconds, peer, load }: Setting): void {
  const day = new Date().toISOString().slice(0, 10);
  const lines = [
    `${day}, ${availableParallelism()} cores (load average before: ${load.toFixed(1)}), Node ${process.versions.node}, ${peer}.`,
    '',
    `**api**: 50 plants; ${CLIENTS} clients, ${POOL_SIZE} connections to PostgreSQL each, ${rounds} rounds of ${seconds} s. Requests a second as a ratio,`,
    'median (least–most) of the rounds; latencies as a ratio to PostGraphile’s:',
    '',
    ...speeds(measured),
    '',
    'CPU milliseconds a request, the server’s own process + PostgreSQL’s processes for it, and milliseconds of the',
    'hand-written statement on PostgreSQL alone:',
    '',
    ...costs(measured),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
