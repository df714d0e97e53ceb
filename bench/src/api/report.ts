import type { Figures } from './measure.js';
import { CLIENTS } from './measure.js';
import type { ServerName } from './servers.js';
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
}

type Peer = Exclude<ServerName, 'Palmhouse'>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of the rounds, with the least and the most. */
function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `**${median(values).toFixed(2)}** (${least.toFixed(2)}–${most.toFixed(2)})`;
}

/** Round by round, Palmhouse's figure over the other's. */
function ratios({ figures }: Measured, peer: Peer, of: (figures: Figures) => number): number[] {
  return figures.Palmhouse.map((own, round) => of(own) / of(figures[peer][round]!));
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function speeds(measured: readonly Measured[]): string[] {
  const speed = ({ perSecond }: Figures) => perSecond;
  return [
    row('question', 'of PostGraphile', 'of the hand-written', 'p50 of PostGraphile', 'p99 of PostGraphile'),
    row('---', '---', '---', '---', '---'),
    ...measured.map((one) =>
      row(
        one.title,
        spread(ratios(one, 'PostGraphile', speed)),
        spread(ratios(one, 'hand-written', speed)),
        median(ratios(one, 'PostGraphile', ({ p50 }) => p50)).toFixed(2),
        median(ratios(one, 'PostGraphile', ({ p99 }) => p99)).toFixed(2),
      ),
    ),
  ];
}

/** CPU of the server's process and of PostgreSQL's for it, milliseconds a request. */
function costs(measured: readonly Measured[]): string[] {
  const cost = (figures: readonly Figures[]) =>
    `${median(figures.map(({ serverMs }) => serverMs)).toFixed(2)} + ${median(figures.map(({ databaseMs }) => databaseMs)).toFixed(2)}`;
  return [
    row('question', 'Palmhouse', 'PostGraphile', 'hand-written', 'its statement alone: executed, planned'),
    row('---', '---', '---', '---', '---'),
    ...measured.map(({ title, figures, alone }) =>
      row(
        title,
        cost(figures.Palmhouse),
        cost(figures.PostGraphile),
        cost(figures['hand-written']),
        `${alone.execution.toFixed(2)}, ${alone.planning.toFixed(2)}`,
      ),
    ),
  ];
}

/** Prints what goes into README.md. */
export function printReport(measured: readonly Measured[], { rounds, seconds, peer }: Setting): void {
  const lines = [
    `**api**: Palmhouse (Node ${process.versions.node}) beside ${peer}, and beside \`pg\` + \`node:http\` written by hand`,
    `on the same Node; ${CLIENTS} clients, ${rounds} rounds of ${seconds} s, ten connections each. Requests a second as a`,
    'ratio, median (least–most) of the rounds:',
    '',
    ...speeds(measured),
    '',
    'CPU milliseconds a request, the server’s own process + PostgreSQL’s for it, and milliseconds of the hand-written',
    'statement on PostgreSQL alone:',
    '',
    ...costs(measured),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
