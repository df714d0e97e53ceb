import type uPlot from 'uplot';
import { lonePoints } from './joined.js';
import { lookOf, type Token } from './looks.js';
import type { TimeSeries } from './time-series.js';

/** How many columns of the chart's data a line takes: its mean, behind both ends of its envelope where it has one. */
export const columnsOf = ({ envelope }: TimeSeries): number => (envelope === undefined ? 1 : 3);

/** The line whose mean stands in that column. */
export function lineOfColumn(lines: readonly TimeSeries[], column: number): TimeSeries | undefined {
  let last = -1;
  return lines.find((line) => (last += columnsOf(line)) === column);
}

/** Lines and the envelopes behind them, as uPlot is told of them. */
export function linesFor(
  lines: readonly TimeSeries[],
  own: Token,
  colourOf: (token: Token) => string,
): Pick<uPlot.Options, 'series' | 'bands'> {
  const series: uPlot.Series[] = [{}];
  const bands: uPlot.Band[] = [];
  for (const line of lines) {
    const { token, dash } = lookOf(line.look, own);
    const colour = () => colourOf(token);
    if (line.envelope !== undefined) {
      const edge: uPlot.Series = { stroke: 'transparent', width: 0, points: { show: false } };
      bands.push({
        series: [series.length, series.length + 1],
        fill: () => `color-mix(in srgb, ${colour()} 24%, transparent)`,
      });
      series.push({ ...edge }, { ...edge });
    }
    series.push({
      label: line.name,
      stroke: colour,
      width: 1.5,
      dash: [...dash],
      points: {
        show: true,
        size: 5,
        width: 1,
        fill: colour,
        filter: (chart, index) => lonePoints(chart.data[index] as never),
      },
    });
  }
  return { series, bands };
}
