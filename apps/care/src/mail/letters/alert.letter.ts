import { CHART_HOURS, CHART_SIZE, markup, when, type Html, type Written } from '@palmhouse/letters';
import type { Letter } from '../smtp.js';
import { button, frame, heading, link, paragraph, quietLink, rule, section, small } from './frame.html.js';
import { linesTable, linesText } from './lines.html.js';
import type { Here, News } from './news.js';
import { PAPER, SANS } from './palette.js';
import { oneLine, subjectOf, titleOf } from './subject.js';

// Of more than these, a line each: mail programs cut a letter off behind some 100 kB.
const IN_FULL = 8;

const WHY: Readonly<Record<News['alert']['audience'], string>> = {
  botanist: 'You get this because the plant is in your care.',
  technician: 'You get this because you look after the sensors.',
  engineer: 'You get this because you keep Palmhouse running.',
};

function whyOf({ kind, alert }: News): string {
  if (kind === 'escalation') return 'You get this because nobody has acknowledged it.';
  if (kind === 'assignment') return 'You get this because it was put into your hands.';
  return WHY[alert.audience];
}

const WIDE = `display:block;width:100%;max-width:${CHART_SIZE.width}px;height:auto;border-radius:6px;`;
// Where pictures are not shown, their words are.
const PICTURE = `color:${PAPER.soft};font:13px/1.5 ${SANS};${WIDE}border:0;`;

function picture({ alert: { plant } }: News): Written {
  if (plant === null || plant.picture === null) return null;
  const { url, licence, licenceUrl } = plant.picture;
  const credit =
    licence === null ? null : small(['Picture: ', licenceUrl === null ? licence : link(licenceUrl, licence)]);
  return section(
    markup`<img src="${url}" width="${CHART_SIZE.width}" alt="Picture of ${plant.name}" class="soft" style="${PICTURE}" />
${credit}`,
  );
}

function chart({ chart }: News, { nowMs, zone }: Here): Written {
  if (chart === null) return null;
  const from = when(nowMs - CHART_HOURS * 3_600_000, nowMs, zone);
  const { width, height } = CHART_SIZE;
  const key = `From ${from} to ${when(nowMs, nowMs, zone)}, a tick each hour. Shaded: its range. Drops: waterings.`;
  const style = `${WIDE}border:1px solid ${PAPER.line};`;
  return section(
    markup`<img src="cid:${chart.cid}" width="${width}" height="${height}" alt="${chart.alt}" class="line" style="${style}" />
${small(key)}`,
  );
}

function links({ plantUrl, viewUrl, acknowledgeUrl, alert }: News): Written {
  const look = alert.plant === null ? 'Look at it' : 'Look at the plant';
  const lookUrl = plantUrl ?? viewUrl;
  const buttons =
    acknowledgeUrl === null
      ? button(lookUrl, look)
      : button(acknowledgeUrl, 'Acknowledge', link(lookUrl, look));
  return [buttons, plantUrl !== null && small(link(viewUrl, 'Look without signing in'))];
}

function inFull(news: News, here: Here): Html {
  const { alert, lines, standing } = news;
  const scientific = alert.plant?.scientificName ?? null;
  const names = scientific === null ? null : paragraph(markup`<i>${scientific}</i>`, 'soft');
  const told = [
    heading(news.plantUrl === null ? titleOf(news) : quietLink(news.plantUrl, titleOf(news))),
    names,
    paragraph(alert.summary),
    paragraph(standing.join(' '), 'soft'),
  ];
  return markup`${section(told, '28px 32px 0')}
${section(links(news), '18px 32px 0')}
${chart(news, here)}
${lines.length > 0 && section(linesTable(lines), '18px 32px 0')}
${picture(news)}
${section('', '0 32px 24px')}`;
}

const inShort = (news: News): Html =>
  section(
    [paragraph([link(news.plantUrl ?? news.viewUrl, titleOf(news)), '. ', news.standing.join(' ')])],
    '8px 32px',
  );

function asHtml(news: readonly News[], subject: string, foot: readonly string[], here: Here): string {
  const full = news.slice(0, IN_FULL);
  const rest = news.slice(IN_FULL);
  const opening =
    news.length === 1
      ? null
      : section(
          [
            heading(`${news.length} that need someone`, 21),
            ...news.map((each) => paragraph([each.urgent ? '▲ ' : '', titleOf(each)])),
          ],
          '28px 32px 24px',
        );
  const body = [
    opening,
    ...full.map((each, index) => [news.length > 1 || index > 0 ? rule : null, inFull(each, here)]),
    rest.length > 0 && [rule, ...rest.map(inShort), section('', '0 32px 24px')],
  ];
  return frame({ title: subject, preview: news[0]?.alert.summary ?? '', body, foot });
}

function textOf(news: News): string {
  const { alert, standing, lines, chart, acknowledgeUrl, plantUrl, viewUrl } = news;
  const scientific = alert.plant?.scientificName ?? null;
  return [
    titleOf(news),
    scientific,
    '',
    alert.summary,
    standing.join(' '),
    lines.length === 0 ? null : `\n${linesText(lines)}`,
    chart === null ? null : `\n${chart.alt}`,
    '',
    acknowledgeUrl === null ? null : `Acknowledge: ${acknowledgeUrl}`,
    plantUrl === null ? null : `Look at the plant: ${plantUrl}`,
    `${plantUrl === null ? 'Look' : 'Look without signing in'}: ${viewUrl}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** A letter about one alert or several, the urgent first. */
export function alertLetter(news: readonly News[], here: Here, references: readonly string[]): Letter {
  const subject = subjectOf(news);
  const signingIn = news.some(({ plantUrl }) => plantUrl !== null) ? ' without signing in' : '';
  const foot = [
    ...new Set(news.map(whyOf)),
    `All times are ${here.zone}. The link to acknowledge works for 48 hours, the link to look${signingIn} for a week.`,
  ];
  return {
    subject,
    html: asHtml(news, subject, foot, here),
    text: `${news.map(textOf).join('\n\n----------------------------------------\n\n')}\n\n-- \n${foot.join('\n')}\n`,
    attachments: news.slice(0, IN_FULL).flatMap(({ chart }) => (chart === null ? [] : [pictureOf(chart)])),
    references,
  };
}

const pictureOf = ({ filename, cid, contentType, content }: NonNullable<News['chart']>) => ({
  filename: oneLine(filename),
  cid,
  contentType,
  content,
});
