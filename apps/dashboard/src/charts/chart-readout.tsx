import { tenths } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import { useCursor, type Cursor } from './cursor.js';
import { LineKey } from './line-key.js';
import type { Token } from './looks.js';
import { newestPoint, pointAt, wordsAt, type PointRead } from './readout.js';
import type { ChartContent, TimeSeries } from './time-series.js';
import styles from './time-chart.module.css';

interface ChartReadoutProps {
  readonly content: ChartContent;
  readonly cursor: Cursor;
  readonly unit: string;
  readonly own: Token;
  /** Milliseconds on both sides of the cursor within which a mark is meant. */
  readonly reach: () => number;
}

/** The same in words, for those who hear it. */
export function spokenAt(
  content: ChartContent,
  at: number,
  { unit, zone, label, reach }: { unit: string; zone: string; label: string; reach: number },
): string {
  const values = content.series.map((line) => {
    const point = pointAt(line, at);
    return `${content.series.length > 1 ? `${line.name}: ` : ''}${point === undefined ? TEXTS.plant.noValue : valueText(point, unit)}`;
  });
  const [first] = content.series;
  const when = fullInstant((first && pointAt(first, at)?.at) ?? at, zone);
  return [`${when}. ${label}: ${values.join('; ')}`, ...wordsAt(content, at, reach)].join('. ');
}

function valueText({ mean, min, max }: PointRead, unit: string): string {
  const value = `${tenths(mean)} ${unit}`;
  return min === undefined || max === undefined || tenths(min) === tenths(max)
    ? value
    : TEXTS.chart.between(value, tenths(min), tenths(max));
}

/** The values under the cursor, or the newest; beside each line's look where there are several. */
export function ChartReadout({ content, cursor, unit, own, reach }: ChartReadoutProps) {
  const zone = useZone();
  const at = useCursor(cursor);
  const point = (line: TimeSeries) => (at === null ? newestPoint(line, content.to) : pointAt(line, at));
  const [first] = content.series;
  const when = at ?? (first && newestPoint(first, content.to)?.at);
  return (
    <div className={styles.readout}>
      <p>
        {when !== undefined && <span className={styles.when}>{fullInstant(when, zone)}</span>}
        {at !== null && wordsAt(content, at, reach()).map((words) => <span key={words}>{words}</span>)}
      </p>
      <ul>
        {content.series.map((line) => {
          const read = point(line);
          return (
            <li key={line.id}>
              <LineKey look={line.look} own={own} />
              {content.series.length > 1 && <span className={styles.name}>{line.name}</span>}
              <strong>{read === undefined ? TEXTS.plant.noValue : valueText(read, unit)}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
