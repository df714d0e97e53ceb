import { markup, type Html, type Written } from '@palmhouse/letters';
import { DARK, PAPER, SANS, SERIF } from './palette.js';

export interface Frame {
  readonly title: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly body: Written;
  /** Why somebody gets this, and what holds for all of it. */
  readonly foot: readonly string[];
}

/** A whole letter around its body: tables and styles in the tags, as mail programs need them. */
export function frame({ title, preview, body, foot }: Frame): string {
  const document = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
${DARK}
</head>
<body class="ground" style="margin:0;padding:0;background:${PAPER.ground};">
<div style="display:none;max-height:0;overflow:hidden;">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="ground" style="background:${PAPER.ground};"><tr><td align="center" style="padding:24px 10px 40px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;font-family:${SANS};">
<tr><td class="leaf wide" style="padding:0 32px 12px;color:${PAPER.leaf};font:italic 17px/1.4 ${SERIF};">Palmhouse</td></tr>
<tr><td class="card line" style="background:${PAPER.card};border:1px solid ${PAPER.line};border-radius:6px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${body}</table>
</td></tr>
<tr><td class="soft wide" style="padding:16px 32px 0;color:${PAPER.soft};font:13px/1.55 ${SANS};">${foot.map((line) => markup`${line}<br>`)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
  return document.text;
}

const RULE = `border-top:1px solid ${PAPER.line};font-size:0;line-height:0;`;

/** Between two matters of one letter. */
export const rule: Html = markup`<tr><td class="line" style="${RULE}">&nbsp;</td></tr>`;

/** A row of the letter's one column. */
export const section = (content: Written, padding = '24px 32px 0'): Html =>
  markup`<tr><td class="wide" style="padding:${padding};">${content}</td></tr>`;

export const heading = (text: Written, size = 25): Html =>
  markup`<h1 class="ink" style="margin:0;color:${PAPER.ink};font:500 ${size}px/1.25 ${SERIF};">${text}</h1>`;

export const paragraph = (text: Written, kind: 'ink' | 'soft' = 'ink'): Html =>
  markup`<p class="${kind}" style="margin:8px 0 0;color:${PAPER[kind]};font:15px/1.55 ${SANS};">${text}</p>`;

export const small = (text: Written): Html =>
  markup`<p class="soft" style="margin:6px 0 0;color:${PAPER.soft};font:13px/1.5 ${SANS};">${text}</p>`;

export const link = (address: string, text: string): Html =>
  markup`<a href="${address}" class="leaf" style="color:${PAPER.leaf};text-decoration:underline;">${text}</a>`;

/** A name that leads somewhere and looks as it would without: the same way is also said beside it. */
export const quietLink = (address: string, text: string): Html =>
  markup`<a href="${address}" class="ink" style="color:${PAPER.ink};text-decoration:none;">${text}</a>`;

const ON_BUTTON = `display:inline-block;padding:11px 22px;color:#ffffff;font:600 15px/1.3 ${SANS};text-decoration:none;`;

/** A link that looks like a button also where mail programs know no padding on links, and another beside it. */
export const button = (address: string, text: string, beside: Html | null = null): Html =>
  markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="button" style="border-radius:6px;background:${PAPER.leaf};"><a href="${address}" style="${ON_BUTTON}">${text}</a></td>
${beside !== null && markup`<td style="padding-left:18px;font:15px/1.3 ${SANS};">${beside}</td>`}
</tr></table>`;
