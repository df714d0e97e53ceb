import type uPlot from 'uplot';
import type { EpochMs } from '../time/instants.js';
import type { Palette, Shape } from './looks.js';
import type { MarkShape } from './time-series.js';

/** Draws on a chart's canvas in CSS pixels, by instants and values. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Ends of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(at: EpochMs): number;
  y(value: number): number;
}

export const FONT = '12px "Inter Variable", system-ui, sans-serif';

/** Runs a drawing with the canvas scaled to CSS pixels, and leaves it as it was. */
export function withPen(chart: uPlot, ratio: number, palette: Palette, draw: (pen: Pen) => void): void {
  const { ctx: context, bbox } = chart;
  const left = bbox.left / ratio;
  const top = bbox.top / ratio;
  context.save();
  context.scale(ratio, ratio);
  context.font = FONT;
  context.textBaseline = 'middle';
  draw({
    context,
    palette,
    left,
    right: left + bbox.width / ratio,
    top,
    bottom: top + bbox.height / ratio,
    x: (at) => left + chart.valToPos(at, 'x'),
    y: (value) => top + chart.valToPos(value, 'y'),
  });
  context.restore();
}

/** Nothing is drawn beyond the plot. */
export function clipToPlot({ context, left, right, top, bottom }: Pen): void {
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
}

/** Where a stretch lies on the plot; undefined where nothing of it is to be seen. */
export function spanOf(
  pen: Pen,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
): { readonly start: number; readonly width: number } | undefined {
  const start = Math.max(pen.left, pen.x(from));
  const end = Math.min(pen.right, pen.x(to));
  return end <= start ? undefined : { start, width: end - start };
}

function polygon(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

/** A shape around a point, to be filled or stroked. */
export function traceShape(context: CanvasRenderingContext2D, shape: Shape, x: number, y: number): void {
  const r = 3.5;
  context.beginPath();
  if (shape === 'circle' || shape === 'ring') context.arc(x, y, r, 0, 2 * Math.PI);
  if (shape === 'square') context.rect(x - r, y - r, 2 * r, 2 * r);
  if (shape === 'bar') context.rect(x - 1.5, y - 5, 3, 10);
  if (shape === 'triangle')
    polygon(context, [
      [x, y - 4.5],
      [x + 4.5, y + 3.5],
      [x - 4.5, y + 3.5],
    ]);
  if (shape === 'diamond')
    polygon(context, [
      [x, y - 5],
      [x + 5, y],
      [x, y + 5],
      [x - 5, y],
    ]);
  if (shape === 'cross') {
    context.moveTo(x - r, y - r);
    context.lineTo(x + r, y + r);
    context.moveTo(x + r, y - r);
    context.lineTo(x - r, y + r);
  }
}

/** A mark of something that happened, with its middle there. */
export function drawMark({ context, palette }: Pen, shape: MarkShape, x: number, y: number): void {
  context.lineWidth = 1.5;
  context.setLineDash(shape === 'drop-dashed' ? [2, 2] : []);
  context.beginPath();
  if (shape === 'alert') {
    context.fillStyle = palette.terracotta;
    polygon(context, [
      [x, y - 5],
      [x + 5.5, y + 4.5],
      [x - 5.5, y + 4.5],
    ]);
    context.fill();
  } else if (shape === 'note') {
    context.strokeStyle = palette['ink-soft'];
    context.fillStyle = palette.surface;
    polygon(context, [
      [x - 4, y - 5],
      [x + 1.5, y - 5],
      [x + 4, y - 2],
      [x + 4, y + 5],
      [x - 4, y + 5],
    ]);
    context.fill();
    context.stroke();
  } else if (shape === 'move') {
    context.strokeStyle = palette.slate;
    polygon(context, [
      [x - 4.5, y - 4.5],
      [x + 4.5, y - 4.5],
      [x + 4.5, y + 4.5],
      [x - 4.5, y + 4.5],
    ]);
    context.stroke();
  } else {
    context.strokeStyle = palette.water;
    context.fillStyle = shape === 'drop' ? palette.water : palette.surface;
    context.moveTo(x, y - 6.5);
    context.bezierCurveTo(x + 1.5, y - 2.5, x + 4.5, y - 0.5, x + 4.5, y + 2);
    context.bezierCurveTo(x + 4.5, y + 7, x - 4.5, y + 7, x - 4.5, y + 2);
    context.bezierCurveTo(x - 4.5, y - 0.5, x - 1.5, y - 2.5, x, y - 6.5);
    context.closePath();
    context.fill();
    context.stroke();
  }
  context.setLineDash([]);
}
