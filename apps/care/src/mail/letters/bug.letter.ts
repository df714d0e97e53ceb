import { markup, when, type Html, type Line } from '@palmhouse/letters';
import { pageLink } from '../bugs/page-link.js';
import type { ToldBug } from '../bugs/told-bugs.js';
import type { Attachment, Letter } from '../smtp.js';
import { button, frame, heading, paragraph, rule, section, small } from './frame.html.js';
import { linesTable, linesText } from './lines.html.js';
import type { Here } from './news.js';
import { PAPER, SANS } from './palette.js';
import { oneLine } from './subject.js';

/** Of more than these, a line each: five texts are 50 kB, and mail programs cut a letter off behind some 100 kB. */
export const BUGS_IN_FULL = 5;
const COLUMN_PIXELS = 536;

interface Place extends Here {
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

const cidOf = ({ id }: ToldBug): string => `bug-${id}@palmhouse`;

function pictureOf(bug: ToldBug): Attachment[] {
  const { id, mediaType, picture } = bug;
  if (picture === null || mediaType === null) return [];
  const filename = `report-${id}.${ENDINGS[mediaType] ?? 'bin'}`;
  return [{ filename, cid: cidOf(bug), contentType: mediaType, content: picture }];
}

const byline = ({ id, reporter, reportedMs }: ToldBug, { nowMs, zone }: Place): string =>
  `Report ${id}, by ${reporter}, ${when(reportedMs, nowMs, zone)}.`;

function linesOf({ page, version, userAgent, requestId }: ToldBug): Line[] {
  const facts = [
    ['Page', page],
    ['Version', version],
    ['Browser', userAgent],
    ['Request', requestId],
  ] as const;
  return facts.flatMap(([term, value]) =>
    value === null ? [] : [{ term, value: value.replace(/\s+/g, ' '), beside: null, bad: false }],
  );
}

const SHOWN = `display:block;max-width:100%;height:auto;border:1px solid ${PAPER.line};border-radius:6px;`;

function shown(bug: ToldBug): Html | null {
  if (bug.picture === null) return null;
  const width = Math.min(COLUMN_PIXELS, bug.width ?? COLUMN_PIXELS);
  return section(
    markup`<img src="cid:${cidOf(bug)}" width="${width}" alt="The picture that came with report ${bug.id}" class="line" style="${SHOWN}" />`,
  );
}

/** What somebody wrote, in its own lines. */
const written = (text: string): Html =>
  markup`<p class="ink" style="margin:14px 0 0;color:${PAPER.ink};font:15px/1.55 ${SANS};white-space:pre-wrap;overflow-wrap:anywhere;">${text}</p>`;

function inFull(bug: ToldBug, here: Place): Html {
  const link = pageLink(bug.page, here.publicUrl);
  const lines = linesOf(bug);
  return markup`${section([heading(bug.title), paragraph(byline(bug, here), 'soft'), written(bug.text)], '28px 32px 0')}
${link !== null && section(button(link, 'Open the page'), '18px 32px 0')}
${lines.length > 0 && section(linesTable(lines), '18px 32px 0')}
${shown(bug)}
${section('', '0 32px 24px')}`;
}

const inShort = (bug: ToldBug, here: Place): Html =>
  section([paragraph(bug.title), small(byline(bug, here))], '8px 32px');

function textOf(bug: ToldBug, here: Place): string {
  const link = pageLink(bug.page, here.publicUrl);
  const lines = linesOf(bug);
  return [
    bug.title,
    byline(bug, here),
    '',
    bug.text,
    lines.length === 0 ? null : `\n${linesText(lines)}`,
    link === null || link === bug.page ? null : `\nOpen the page: ${link}`,
    bug.picture === null ? null : '\nThe picture is attached.',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function subjectOf([first, ...others]: readonly ToldBug[]): string {
  if (first === undefined) return 'A report of a problem that is no longer kept';
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `${oneLine(`Problem reported: ${first.title}`)}${more}`;
}

/** A letter to the engineers about what people reported, the oldest first. */
export function bugLetter(bugs: readonly ToldBug[], here: Place): Letter {
  const subject = subjectOf(bugs);
  const full = bugs.slice(0, BUGS_IN_FULL);
  const rest = bugs.slice(BUGS_IN_FULL);
  const foot = [
    'You get this because you keep Palmhouse running.',
    rest.length > 0 ? 'The rest of each report stands in Palmhouse, in the list of reports.' : null,
    `All times are ${here.zone}.`,
  ].filter((line) => line !== null);
  const opening =
    bugs.length === 1 ? null : section(heading(`${bugs.length} problems reported`, 21), '28px 32px 24px');
  const body = [
    opening,
    ...full.map((bug) => [bugs.length > 1 ? rule : null, inFull(bug, here)]),
    rest.length > 0 && [rule, ...rest.map((bug) => inShort(bug, here)), section('', '0 32px 24px')],
  ];
  const text = [
    ...full.map((bug) => textOf(bug, here)),
    ...rest.map((bug) => `${bug.title}\n${byline(bug, here)}`),
  ].join('\n\n----------------------------------------\n\n');
  return {
    subject,
    html: frame({ title: subject, preview: bugs[0]?.text.slice(0, 200) ?? '', body, foot }),
    text: `${text}\n\n-- \n${foot.join('\n')}\n`,
    attachments: full.flatMap(pictureOf),
    references: [],
  };
}
