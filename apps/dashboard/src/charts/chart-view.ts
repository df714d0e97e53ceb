import uPlot from 'uplot';
import type { EpochMs } from '../time/instants.js';
import { axesFor } from './chart-axes.js';
import {
  drawBands,
  drawGapLabels,
  drawGaps,
  drawLanes,
  drawRings,
  drawShapes,
  drawTopMarks,
  drawTrend,
  LANE_HEIGHT,
  MARKS_HEIGHT,
} from './draw.js';
import { columnsOf, lineOfColumn, linesFor } from './chart-lines.js';
import { joined, type Joined } from './joined.js';
import { lookOf, readPalette, type Palette, type Token } from './looks.js';
import { withPen, type Pen } from './pen.js';
import { extent, scaleFor, steadied, type Scale } from './steady-scale.js';
import type { ChartContent } from './time-series.js';
import { bindTouch } from './touch-zoom.js';

export interface ChartSetup {
  readonly zone: string;
  readonly own: Token;
  readonly height: number;
  readonly syncKey: string;
  readonly onChosen: (one: EpochMs, other: EpochMs) => void;
  readonly onBack: () => void;
  /** null: the pointer has left. */
  readonly onCursor: (at: EpochMs | null) => void;
  readonly onDrawn: () => void;
}

/** What makes another chart of it, beyond other data. */
export const structureOf = ({ series, lanes = [] }: ChartContent): string =>
  [lanes.length, ...series.map((line) => `${line.look}/${columnsOf(line)}`)].join(' ');

/** A uPlot chart of some lines over time, with all that is drawn around them. */
export class ChartView {
  private readonly chart: uPlot;
  private content: ChartContent;
  private palette: Palette;
  private data: Joined;
  private scale: Scale;
  private readonly unbind: () => void;
  private readonly sizes: ResizeObserver;
  private lastCursor: EpochMs | null = null;

  constructor(
    private readonly place: HTMLElement,
    content: ChartContent,
    private readonly setup: ChartSetup,
  ) {
    this.content = content;
    this.palette = readPalette(place);
    this.data = joined(content.series, content);
    this.scale = this.wantedScale();
    this.chart = new uPlot(this.options(), this.aligned(), place);
    this.unbind = bindTouch(this.chart, (left, right) => this.choose(left, right));
    this.sizes = new ResizeObserver(() => this.fit());
    this.sizes.observe(place);
  }

  show(content: ChartContent): void {
    const before = this.content;
    this.content = content;
    const sameStretch = Math.abs(content.to - content.from - (before.to - before.from)) < 1_000;
    if (before.series !== content.series || before.from !== content.from || before.to !== content.to)
      this.data = joined(content.series, content);
    const wanted = this.wantedScale();
    this.scale = sameStretch ? steadied(this.scale, wanted) : wanted;
    this.chart.batch(() => this.chart.setData(this.aligned()));
    // The cursor stays at its time, not at its place.
    const at = this.lastCursor;
    if (at === null || (before.from === content.from && before.to === content.to)) return;
    if (at >= content.from && at <= content.to) this.pointAt(at, false);
    else this.chart.setCursor({ left: -10, top: -10 });
  }

  /** In the colours of now. */
  recolour(): void {
    this.palette = readPalette(this.place);
    this.chart.redraw(false);
  }

  /** Moves the cursor from point to point of the lines. */
  step(by: number): void {
    const shown = this.pointIndexes();
    if (shown.length === 0) return;
    const { from, to } = this.content;
    const now = this.lastCursor ?? (by > 0 ? from - 1 : to + 1);
    const { at } = this.data;
    const next =
      by > 0
        ? shown.find((index) => (at[index] ?? 0) > now)
        : shown.findLast((index) => (at[index] ?? 0) < now);
    this.pointAt(at[next ?? (by > 0 ? (shown.at(-1) ?? 0) : (shown[0] ?? 0))] ?? now);
  }

  toEnd(end: 'first' | 'last'): void {
    const index = this.pointIndexes().at(end === 'first' ? 0 : -1);
    const at = index === undefined ? undefined : this.data.at[index];
    if (at !== undefined) this.pointAt(at);
  }

  /** Milliseconds under so many pixels. */
  reach(pixels: number): number {
    return (pixels / Math.max(1, this.chart.over.clientWidth)) * (this.content.to - this.content.from);
  }

  get cursor(): EpochMs | null {
    return this.lastCursor;
  }

  destroy(): void {
    this.sizes.disconnect();
    this.unbind();
    this.chart.destroy();
  }

  private pointAt(at: EpochMs, publish = true): void {
    const left = this.chart.valToPos(at, 'x');
    const setCursor = this.chart.setCursor as (
      place: { left: number; top: number },
      fire: boolean,
      publish: boolean,
    ) => void;
    setCursor({ left, top: 10 }, true, publish);
  }

  /** Within the stretch, with a value of any line. */
  private pointIndexes(): number[] {
    const { at, columns } = this.data;
    const { from, to } = this.content;
    return at.flatMap((instant, index) =>
      instant >= from && instant <= to && columns.some((column) => typeof column[index] === 'number')
        ? [index]
        : [],
    );
  }

  private wantedScale(): Scale {
    const { scale, trend } = this.content;
    const foreseen = trend === undefined ? [] : [[trend.from.value, trend.to.value]];
    return scaleFor(extent([...this.data.columns, ...foreseen]), scale);
  }

  private aligned(): uPlot.AlignedData {
    return [this.data.at, ...this.data.columns];
  }

  private fit(): void {
    const width = Math.max(160, Math.floor(this.place.clientWidth));
    if (width !== this.chart.width) this.chart.setSize({ width, height: this.setup.height });
  }

  private choose(left: number, right: number): void {
    this.setup.onChosen(this.chart.posToVal(left, 'x'), this.chart.posToVal(right, 'x'));
  }

  private readonly onCursor = (chart: uPlot): void => {
    const { left } = chart.cursor;
    const at = left === undefined || left < 0 ? null : chart.posToVal(left, 'x');
    if (at === this.lastCursor) return;
    this.lastCursor = at;
    this.setup.onCursor(at);
  };

  private options(): uPlot.Options {
    const { lanes = [], marks } = this.content;
    const lanesHeight = lanes.length * LANE_HEIGHT;
    const pen = (draw: (pen: Pen) => void) => (chart: uPlot) =>
      withPen(chart, uPlot.pxRatio, this.palette, (drawing) => {
        draw(drawing);
      });
    return {
      width: Math.max(160, Math.floor(this.place.clientWidth)),
      height: this.setup.height,
      ms: 1,
      tzDate: (at) => uPlot.tzDate(new Date(at), this.setup.zone),
      // Marks stand above the plot, and the last tick's day is as wide as it is.
      padding: [marks === undefined ? 8 : MARKS_HEIGHT, 30, 0, 0],
      legend: { show: false },
      scales: {
        x: { time: true, range: () => [this.content.from, this.content.to] },
        y: { range: () => [this.scale.low, this.scale.high] },
      },
      axes: axesFor({ zone: this.setup.zone, lanesHeight, colourOf: (token) => this.palette[token] }),
      ...linesFor(this.content.series, this.setup.own, (token) => this.palette[token]),
      cursor: {
        y: false,
        drag: { x: true, y: false, setScale: false, dist: 5 },
        points: { size: 7, show: (_chart, index) => this.cursorPoint(index) },
        sync: {
          key: this.setup.syncKey,
          setSeries: false,
          scales: ['x', null],
          // Each chart chooses by itself: what is drawn on one would be chosen twice.
          filters: { pub: (type) => type === 'mousemove' || type === 'mouseleave' },
        },
        bind: {
          dblclick: () => () => {
            this.setup.onBack();
            return null;
          },
        },
      },
      hooks: {
        drawClear: [
          pen((drawing) => drawBands(drawing, this.content.bands ?? [])),
          pen((drawing) => drawGaps(drawing, this.content.gaps ?? [])),
        ],
        draw: [
          pen((drawing) => drawGapLabels(drawing, this.content.gaps ?? [])),
          pen((drawing) => drawTopMarks(drawing, this.content.marks ?? [])),
          pen((drawing) => drawLanes(drawing, this.content.lanes ?? [])),
          pen((drawing) => drawShapes(drawing, this.content.series, this.setup.own)),
          pen((drawing) => {
            const [first] = this.content.series;
            if (first !== undefined) drawRings(drawing, first, this.content.rings ?? []);
          }),
          pen((drawing) => {
            if (this.content.trend !== undefined) drawTrend(drawing, this.content.trend, this.setup.own);
          }),
          () => this.setup.onDrawn(),
        ],
        setCursor: [this.onCursor],
        setSelect: [
          (chart) => {
            const { left, width } = chart.select;
            chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
            if (width > 0) this.choose(left, left + width);
          },
        ],
      },
    };
  }

  /** uPlot's own default for lines, nothing for the ends of an envelope. */
  private cursorPoint(index: number): HTMLElement {
    const point = document.createElement('div');
    point.className = 'u-cursor-pt';
    const line = lineOfColumn(this.content.series, index - 1);
    if (line === undefined) point.hidden = true;
    else point.style.background = `var(--${lookOf(line.look, this.setup.own).token})`;
    return point;
  }
}
