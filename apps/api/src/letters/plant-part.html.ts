import type { CareChannel } from '@palmhouse/domain';
import {
  CHANNEL_NAMES,
  CHART_HOURS,
  chartInWords,
  chartSvg,
  Html,
  markup,
  when,
  type Line,
  type Sample,
  type ToldPlant,
  type Written,
} from '@palmhouse/letters';

const HOUR_MS = 3_600_000;

export interface Here {
  readonly nowMs: number;
  readonly zone: string;
  /** What addresses of the dashboard begin with; null: there is none. */
  readonly dashboardUrl: string | null;
}

/** Figures against what they are held to. */
export const linesPart = (lines: readonly Line[]): Written =>
  lines.length > 0 && markup`<dl>${lines.map(linePart)}</dl>`;

function linePart({ term, value, beside, bad }: Line): Written {
  const more = beside !== null && markup`<small>${beside}</small>`;
  return markup`<div><dt>${term}</dt><dd class="${bad ? 'bad' : ''}">${bad && '▲ '}${value}${more}</dd></div>`;
}

/** A chart in the page itself: nothing is fetched for it. Its figures are said to whom does not see it. */
export function chartPart(
  plant: ToldPlant,
  channel: CareChannel,
  samples: readonly Sample[],
  { nowMs, zone }: Here,
): Written {
  if (!samples.some((sample) => sample[channel] !== null)) return null;
  const said = markup`${chartInWords(plant, channel, samples, nowMs, zone)}`.text;
  const svg = chartSvg(plant, channel, samples, nowMs, `chart-${channel}`);
  const labelled = new Html(svg.replace('<svg ', `<svg role="img" aria-label="${said}" `));
  const from = when(nowMs - CHART_HOURS * HOUR_MS, nowMs, zone);
  const stretch = `${CHANNEL_NAMES[channel]} from ${from} to ${when(nowMs, nowMs, zone)}`;
  return markup`<figure>${labelled}
<figcaption>${stretch}, a tick each hour. Shaded: its range. Drops: waterings.</figcaption></figure>`;
}

export function picturePart({ picture, name }: ToldPlant): Written {
  if (picture === null) return null;
  const { url, licence, licenceUrl } = picture;
  const terms =
    licenceUrl === null ? licence : markup`<a href="${licenceUrl}" rel="noreferrer">${licence}</a>`;
  const credit = licence === null ? null : markup`<figcaption>Picture: ${terms}</figcaption>`;
  return markup`<figure><img src="${url}" alt="Picture of ${name}" referrerpolicy="no-referrer">${credit}</figure>`;
}

export const namesPart = (plant: ToldPlant | null): Written =>
  plant !== null &&
  plant.scientificName !== null &&
  markup`<p class="soft"><i>${plant.scientificName}</i></p>`;

/** Where whoever signs in sees all of the plant. */
export const dashboardPart = (plant: ToldPlant | null, { dashboardUrl }: Here): Written =>
  plant !== null &&
  dashboardUrl !== null &&
  markup`<p><a href="${dashboardUrl}/plants/${plant.id}">${plant.name} on the dashboard</a></p>`;
