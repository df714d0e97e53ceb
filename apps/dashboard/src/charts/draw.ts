import { lookOf, type Palette, type Token } from './looks.js';
import { clipToPlot, drawMark, spanOf, traceShape, type Pen } from './pen.js';
import type { Band, Lane, Mark, TimeSeries, Tone, TonedStretch, Trend } from './time-series.js';

const TONES: Readonly<Record<Tone, Token>> = {
  well: 'leaf',
  trouble: 'terracotta',
  fault: 'violet',
  silence: 'slate',
  away: 'slate',
  archive: 'edge',
  live: 'leaf',
};
const toneOf = (palette: Palette, tone: Tone): string => palette[TONES[tone]];

/** A line of the axis under the plot, in CSS pixels. */
export const LANE_HEIGHT = 18;
/** Above the plot, where there are marks. */
export const MARKS_HEIGHT = 22;

// Marks of a kind that lie closer than this would only be a smear.
const CLOSEST_MARKS = 7;
// Between the shapes that stand on a line.
const BETWEEN_SHAPES = 90;

/** What a plant likes, softly; what it is usually like, more softly. */
export function drawBands(pen: Pen, bands: readonly Band[]): void {
  clipToPlot(pen);
  const { context, palette, bottom, top } = pen;
  for (const band of bands) {
    const span = spanOf(pen, band);
    if (span === undefined) continue;
    const high = Math.max(top, pen.y(band.high));
    const low = Math.min(bottom, pen.y(band.low));
    if (low <= high) continue;
    context.fillStyle = palette['leaf-wash'];
    context.globalAlpha = band.look === 'range' ? 0.75 : 1;
    if (band.look === 'usual') {
      context.fillStyle = palette.leaf;
      context.globalAlpha = 0.13;
    }
    context.fillRect(span.start, high, span.width, low - high);
    context.globalAlpha = 1;
  }
}

/** Where nothing was read: hatched. */
export function drawGaps(pen: Pen, gaps: readonly TonedStretch[]): void {
  clipToPlot(pen);
  const { context, palette, top, bottom } = pen;
  for (const gap of gaps) {
    const span = spanOf(pen, gap);
    if (span === undefined || span.width < 2) continue;
    const colour = toneOf(palette, gap.tone);
    context.save();
    context.beginPath();
    context.rect(span.start, top, span.width, bottom - top);
    context.clip();
    context.fillStyle = palette['slate-wash'];
    context.globalAlpha = 0.55;
    context.fillRect(span.start, top, span.width, bottom - top);
    context.globalAlpha = 0.35;
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.beginPath();
    const height = bottom - top;
    for (let x = span.start - height; x < span.start + span.width; x += 9) {
      context.moveTo(x, bottom);
      context.lineTo(x + height, top);
    }
    context.stroke();
    context.globalAlpha = 1;
    context.restore();
  }
}

/** Why, and from when to when, where there is room to say it. */
export function drawGapLabels(pen: Pen, gaps: readonly TonedStretch[]): void {
  const { context, palette, bottom } = pen;
  context.textAlign = 'center';
  for (const gap of gaps) {
    const span = spanOf(pen, gap);
    const { width } = context.measureText(gap.label);
    if (span === undefined || width + 12 > span.width) continue;
    const middle = span.start + span.width / 2;
    context.fillStyle = palette.surface;
    context.fillRect(middle - width / 2 - 5, bottom - 26, width + 10, 18);
    context.fillStyle = palette.ink;
    context.fillText(gap.label, middle, bottom - 17);
  }
}

/** A shape every now and then on each line but the first. */
export function drawShapes(pen: Pen, series: readonly TimeSeries[], own: Token): void {
  clipToPlot(pen);
  const { context, palette } = pen;
  for (const { at, mean, look } of series) {
    const { shape, token } = lookOf(look, own);
    if (shape === 'none') continue;
    let next = pen.left + 20 + look * 17;
    at.forEach((instant, index) => {
      const value = mean[index];
      const x = pen.x(instant);
      if (value === null || value === undefined || x < next) return;
      next = x + BETWEEN_SHAPES;
      traceShape(context, shape, x, pen.y(value));
      context.lineWidth = 1.5;
      context.strokeStyle = palette[token];
      context.fillStyle = shape === 'ring' ? palette.surface : palette[token];
      if (shape !== 'cross') context.fill();
      context.stroke();
    });
  }
}

/** Rings the points of a line that fall into these stretches. */
export function drawRings(pen: Pen, { at, mean }: TimeSeries, rings: readonly TonedStretch[]): void {
  clipToPlot(pen);
  const { context, palette } = pen;
  context.lineWidth = 1.5;
  for (const { from, to, tone } of rings) {
    context.strokeStyle = toneOf(palette, tone);
    let next = -Infinity;
    at.forEach((instant, index) => {
      const value = mean[index];
      if (instant < from || instant >= to || value === null || value === undefined) return;
      const x = pen.x(instant);
      if (x < next) return;
      next = x + CLOSEST_MARKS;
      context.beginPath();
      context.arc(x, pen.y(value), 3.5, 0, 2 * Math.PI);
      context.stroke();
    });
  }
}

export function drawTrend(pen: Pen, { from, to }: Trend, own: Token): void {
  clipToPlot(pen);
  const { context, palette } = pen;
  context.strokeStyle = palette[own];
  context.lineWidth = 1.5;
  context.setLineDash([4, 5]);
  context.beginPath();
  context.moveTo(pen.x(from.at), pen.y(from.value));
  context.lineTo(pen.x(to.at), pen.y(to.value));
  context.stroke();
  context.setLineDash([]);
}

function drawMarks(pen: Pen, marks: readonly Mark[], y: number): void {
  let next = -Infinity;
  for (const { at, shape } of marks) {
    const x = pen.x(at);
    if (x < pen.left || x > pen.right || x < next) continue;
    next = x + CLOSEST_MARKS;
    drawMark(pen, shape, x, y);
  }
}

/** Above the plot, each with a thread down to the time it stands for. */
export function drawTopMarks(pen: Pen, marks: readonly Mark[]): void {
  const { context, palette, top, bottom } = pen;
  context.strokeStyle = palette.water;
  context.globalAlpha = 0.35;
  context.lineWidth = 1;
  for (const { at } of marks) {
    const x = pen.x(at);
    if (x < pen.left || x > pen.right) continue;
    context.beginPath();
    context.moveTo(x, top - 4);
    context.lineTo(x, bottom);
    context.stroke();
  }
  context.globalAlpha = 1;
  drawMarks(pen, marks, top - 12);
}

/** Under the plot, line by line. */
export function drawLanes(pen: Pen, lanes: readonly Lane[]): void {
  const { context, palette, left, bottom } = pen;
  lanes.forEach(({ name, stretches = [], marks = [] }, index) => {
    const middle = bottom + 6 + (index + 0.5) * LANE_HEIGHT;
    context.fillStyle = palette['ink-soft'];
    context.textAlign = 'right';
    context.fillText(name, left - 6, middle, left - 6);
    for (const stretch of stretches) drawLaneStretch(pen, stretch, middle);
    drawMarks(pen, marks, middle);
  });
}

function drawLaneStretch(pen: Pen, stretch: TonedStretch, middle: number): void {
  const { context, palette } = pen;
  const span = spanOf(pen, stretch);
  if (span === undefined) return;
  context.fillStyle = toneOf(palette, stretch.tone);
  const { width } = context.measureText(stretch.label);
  if (width + 14 > span.width) {
    context.fillRect(span.start, middle - 2, Math.max(2, span.width - 1), 4);
    return;
  }
  context.fillRect(span.start, middle - 2, 5, 4);
  context.fillRect(span.start + width + 11, middle - 2, Math.max(0, span.width - width - 12), 4);
  context.fillStyle = palette.ink;
  context.textAlign = 'left';
  context.fillText(stretch.label, span.start + 8, middle);
}
