import type { Finding, Status } from './finding.js';
import type { Report } from './report.js';

// As wide as `problem`, with a space before and two behind.
const MARGIN = 10;
// A phone held upright shows some forty letters; narrower than this nothing is broken into lines.
const NARROWEST = 24;

/** Breaks a text at spaces; lines but the first are set in. A word that is too long stands out. */
export function wrapped(first: string, text: string, width: number): string {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const isFresh = line.length <= MARGIN;
    if (!isFresh && line.length + 1 + word.length > width) lines.push(' '.repeat(MARGIN) + word);
    else lines[lines.length - 1] = isFresh ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function linesOf({ name, status, text, remedy }: Finding, width: number): string[] {
  const mark = ` ${status}`.padEnd(MARGIN);
  const told = wrapped(mark, `${name}: ${text}`, width);
  return remedy === undefined ? [told] : [told, wrapped(' '.repeat(MARGIN), `→ ${remedy}`, width)];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const groupsWith = ({ findings }: Report, status: Status): string =>
  [...new Set(findings.filter((each) => each.status === status).map(({ group }) => group))].join(', ');

/** The last line, which a phone shows without scrolling. */
function verdict(report: Report): string {
  const { problem, warning, ok } = report.counts;
  const seconds = `${(report.milliseconds / 1_000).toFixed(1)} s`;
  const parts = [
    ...(problem > 0 ? [`${plural(problem, 'problem')} (${groupsWith(report, 'problem')})`] : []),
    ...(warning > 0 ? [`${plural(warning, 'warning')} (${groupsWith(report, 'warning')})`] : []),
    `${ok} ok`,
  ];
  return `${problem + warning === 0 ? 'All well: ' : ''}${parts.join(', ')}, in ${seconds}`;
}

/** @param columns of the terminal; undefined where there is none: then one line stays one line. */
export function reportText(report: Report, columns: number | undefined): string {
  const width = columns === undefined || columns < NARROWEST ? Infinity : columns;
  const groups = [...new Set(report.findings.map(({ group }) => group))];
  const told = groups.flatMap((group) => [
    group,
    ...report.findings.filter((each) => each.group === group).flatMap((finding) => linesOf(finding, width)),
  ]);
  return [...told, '', verdict(report)].join('\n');
}
