import type { CareChannel, CareRange } from '@palmhouse/domain';
import { CHART_HOURS, type Sample, type ToldPlant } from '../facts/told.js';

/** In SVG's units; pictures are twice as many pixels. */
export const CHART_SIZE = { width: 536, height: 150 } as const;

const PLOT = { left: 10, right: 526, top: 16, bottom: 132 } as const;
const HOUR_MS = 3_600_000;
// Longer without a reading, and the line is open: nothing is drawn that was not measured.
const GAP_MS = 10 * 60_000;

// Of the dashboard: paper, leaf, terracotta, slate.
const COLOURS = {
  paper: '#fffdf9',
  band: '#e4efe6',
  edge: '#b9d0bf',
  line: '#2f6b46',
  bad: '#b4532a',
  water: '#3f7396',
  tick: '#c9c5b8',
} as const;

interface Scales {
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Soil is drawn against all it can be; air against its range and what was measured, so that a degree is seen. */
function extent(channel: CareChannel, values: readonly number[], range: CareRange): CareRange {
  if (channel === 'soilMoisture') return { low: 0, high: 100 };
  const low = Math.min(range.low, ...values);
  const high = Math.max(range.high, ...values);
  const air = (high - low) * 0.08;
  return { low: low - air, high: high + air };
}

function scales(extent: CareRange, nowMs: number): Scales {
  const from = nowMs - CHART_HOURS * HOUR_MS;
  const width = PLOT.right - PLOT.left;
  const height = PLOT.bottom - PLOT.top;
  return {
    x: (ms) => round(PLOT.left + ((ms - from) / (CHART_HOURS * HOUR_MS)) * width),
    y: (value) =>
      round(
        clamp(
          PLOT.bottom - ((value - extent.low) / (extent.high - extent.low)) * height,
          PLOT.top,
          PLOT.bottom,
        ),
      ),
  };
}

/** The line as an SVG path, open where nothing was measured. */
function pathOf(samples: readonly Sample[], channel: CareChannel, { x, y }: Scales): string {
  let path = '';
  let before = -Infinity;
  for (const sample of samples) {
    const value = sample[channel];
    if (value === null) continue;
    path += `${sample.atMs - before > GAP_MS ? 'M' : 'L'}${x(sample.atMs)} ${y(value)}`;
    before = sample.atMs;
  }
  return path;
}

function ticks(nowMs: number, { x }: Scales): string {
  const first = Math.ceil((nowMs - CHART_HOURS * HOUR_MS) / HOUR_MS);
  const last = Math.floor(nowMs / HOUR_MS);
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const path = hours.map((hour) => `M${x(hour * HOUR_MS)} 138v${hour % 3 === 0 ? 6 : 3}`).join('');
  return `<path d="${path}" stroke="${COLOURS.tick}" stroke-width="1"/>`;
}

function drop(at: number): string {
  const line = `<path d="M${at} ${PLOT.top}V${PLOT.bottom}" stroke="${COLOURS.water}" stroke-width="1" stroke-dasharray="2 3"/>`;
  return `${line}<path d="M${at} 2c3 4 4.4 6 4.4 8a4.4 4.4 0 0 1-8.8 0c0-2 1.4-4 4.4-8z" fill="${COLOURS.water}"/>`;
}

/**
 * The last hours of one channel: the line, the plant's range shaded, what is outside it in terracotta, each watering a
 * drop, a tick each hour. There is no text in it, so that it needs no fonts; `chartInWords` says what it shows.
 * @param key makes its names its own where several stand on one page: letters, digits, `-`.
 */
export function chartSvg(
  plant: ToldPlant,
  channel: CareChannel,
  samples: readonly Sample[],
  nowMs: number,
  key = 'chart',
): string {
  const range = plant.ranges[channel];
  const values = samples.flatMap((sample) => sample[channel] ?? []);
  const scale = scales(extent(channel, values, range), nowMs);
  const { width, height } = CHART_SIZE;
  const [high, low] = [scale.y(range.high), scale.y(range.low)];
  const path = pathOf(samples, channel, scale);
  const last = samples.findLast((sample) => sample[channel] !== null);
  const value = last?.[channel] ?? null;
  const isBad = value !== null && (value < range.low || value > range.high);
  const line = (colour: string, clip = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"${clip}/>`;
  const waterings = plant.wateredMs
    .filter((ms) => ms > nowMs - CHART_HOURS * HOUR_MS && ms <= nowMs)
    .map((ms) => drop(scale.x(ms)));
  const span = PLOT.right - PLOT.left;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><clipPath id="${key}-out"><rect x="0" y="0" width="${width}" height="${high}"/><rect x="0" y="${low}" width="${width}" height="${round(height - low)}"/></clipPath></defs>`,
    `<rect width="${width}" height="${height}" rx="6" fill="${COLOURS.paper}"/>`,
    `<rect x="${PLOT.left}" y="${high}" width="${span}" height="${round(low - high)}" fill="${COLOURS.band}"/>`,
    `<path d="M${PLOT.left} ${high}h${span}M${PLOT.left} ${low}h${span}" stroke="${COLOURS.edge}" stroke-width="1"/>`,
    ticks(nowMs, scale),
    ...waterings,
    path === '' ? '' : line(COLOURS.line) + line(COLOURS.bad, ` clip-path="url(#${key}-out)"`),
    last === undefined || value === null
      ? ''
      : `<circle cx="${scale.x(last.atMs)}" cy="${scale.y(value)}" r="4" fill="${isBad ? COLOURS.bad : COLOURS.line}"/>`,
    '</svg>',
  ].join('');
}
