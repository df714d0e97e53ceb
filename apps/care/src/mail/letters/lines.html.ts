import { markup, type Html, type Line } from '@palmhouse/letters';
import { PAPER, SANS } from './palette.js';

const HAIRLINE = `border-top:1px solid ${PAPER.line};`;
const TERM = `padding:8px 16px 8px 0;${HAIRLINE}color:${PAPER.soft};font:14px/1.5 ${SANS};white-space:nowrap;`;
const BESIDE = `color:${PAPER.soft};font-size:13px;font-weight:400;`;

function row({ term, value, beside, bad }: Line): Html {
  const ink = bad ? 'bad' : 'ink';
  const font = `${bad ? 600 : 400} 15px/1.45 ${SANS}`;
  const mark = bad ? markup`<span aria-hidden="true">▲ </span>` : null;
  const more = beside === null ? null : markup`<br /><span class="soft" style="${BESIDE}">${beside}</span>`;
  return markup`<tr>
<td class="soft line" valign="top" style="${TERM}">${term}</td>
<td class="${ink} line" valign="top" width="100%" style="padding:8px 0;${HAIRLINE}color:${PAPER[ink]};font:${font};">${mark}${value}${more}</td>
</tr>`;
}

/** Figures as a table, a hairline between them. */
export const linesTable = (lines: readonly Line[]): Html =>
  markup`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;">${lines.map(row)}</table>`;

/** The same in plain text, in two columns. */
export function linesText(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ term }) => term.length)) + 2;
  return lines
    .map(
      ({ term, value, beside }) =>
        `${`${term}:`.padEnd(width)}${value}${beside === null ? '' : ` (${beside})`}`,
    )
    .join('\n');
}
