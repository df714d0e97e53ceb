import type { TableColumn, TableRow } from '../charts/series-table.js';
import { pointAt } from '../charts/readout.js';
import type { Stretch, TimeSeries, TonedStretch } from '../charts/time-series.js';
import { tenths, UNITS } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { fullInstant } from '../time/words.js';
import type { LinesByChannel } from './lines.js';

const CHANNELS = [
  ['soilMoisture', 'SOIL_MOISTURE'],
  ['temperature', 'TEMPERATURE'],
] as const;

export function tableColumns(lines: LinesByChannel): TableColumn[] {
  return CHANNELS.flatMap(([channel, name]) =>
    lines[channel].map((line, index) => ({
      name: index === 0 ? TEXTS.channel[name] : `${TEXTS.channel[name]}, ${line.name}`,
      unit: UNITS[name],
    })),
  );
}

function cellOf(line: TimeSeries, at: number): string {
  const point = pointAt(line, at);
  if (point === undefined) return '–';
  const value = tenths(point.mean);
  return point.min === undefined || point.max === undefined || point.min === point.max
    ? value
    : TEXTS.chart.between(value, tenths(point.min), tenths(point.max));
}

/** The charts as rows, newest first, with a row for each gap. */
export function tableRows(
  lines: LinesByChannel,
  gaps: readonly TonedStretch[],
  { from, to }: Stretch,
  zone: string,
): TableRow[] {
  const all = CHANNELS.flatMap(([channel]) => lines[channel]);
  const own = lines.soilMoisture[0]?.at ?? [];
  const readings = own
    .filter((at) => at >= from && at < to)
    .map((at) => ({ at, cells: all.map((line) => cellOf(line, at)) }));
  const missing = gaps.map((gap) => ({ at: gap.from + 1, label: gap.label, cells: all.map(() => '–') }));
  return [...readings, ...missing]
    .sort((one, other) => other.at - one.at)
    .map((row) => ({
      key: String(row.at),
      heading: 'label' in row ? `${fullInstant(row.at, zone)}: ${row.label}` : fullInstant(row.at, zone),
      cells: row.cells,
    }));
}
