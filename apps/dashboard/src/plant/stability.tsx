import { PlantDaysDocument, type Channel, type PlantDaysQuery } from '@palmhouse/client';
import { useQuery } from 'urql';
import { SeriesTable } from '../charts/series-table.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { tenths, UNITS } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { toInstant, type EpochMs } from '../time/instants.js';
import { DayBars } from './day-bars.js';
import styles from './stability.module.css';

export type PlantDay = NonNullable<PlantDaysQuery['plant']>['daily'][number];

const DAY = 86_400_000;
// Fewer would be no picture of how steady it is; the API tells no more than so many.
const FEWEST_DAYS = 30;
const MOST_DAYS = 400;

const CHANNELS: readonly (readonly [Channel, 'soilMoisture' | 'temperature'])[] = [
  ['SOIL_MOISTURE', 'soilMoisture'],
  ['TEMPERATURE', 'temperature'],
];

/** Whole days, so that the same are asked for all day long. */
function daysOf(from: EpochMs, to: EpochMs): { from: string; to: string } {
  const end = Math.ceil(to / DAY) * DAY;
  const length = Math.min(MOST_DAYS - 1, Math.max(FEWEST_DAYS, Math.ceil((to - from) / DAY))) * DAY;
  return { from: toInstant(end - length), to: toInstant(end) };
}

const orDash = (value: number | null): string => (value === null ? '–' : tenths(value));

function cellsOf({ median, p25, p75 }: PlantDay['temperature']): string[] {
  if (median === null || p25 === null || p75 === null) return ['–', '–', '–'];
  return [tenths(median), `${orDash(p25)}–${orDash(p75)}`, tenths(p75 - p25)];
}

interface StabilityProps {
  readonly number: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** How steady the plant is: the middle half of each day's values. */
export function Stability({ number, from, to }: StabilityProps) {
  const [{ data, error, fetching }] = useQuery({
    query: PlantDaysDocument,
    variables: { number, range: daysOf(from, to) },
  });
  const { title, text, none, columns, unfinished } = TEXTS.plantPage.stability;
  const days = data?.plant?.daily ?? [];
  const rows = () =>
    days.toReversed().map((day) => ({
      key: day.day,
      heading: day.final ? day.label : `${day.label} (${unfinished})`,
      cells: CHANNELS.flatMap(([, channel]) => cellsOf(day[channel])),
    }));
  return (
    <Section title={title}>
      <p className="small">{text}</p>
      {error !== undefined && <Failure error={error} partial={days.length > 0} />}
      {fetching && data === undefined && <Loading />}
      {data !== undefined && days.length === 0 && <Empty>{none}</Empty>}
      {days.length > 0 && (
        <>
          <div className={styles.pair}>
            {CHANNELS.map(([name, channel]) => (
              <DayBars key={channel} channel={name} days={days} of={(day) => day[channel]} />
            ))}
          </div>
          <SeriesTable
            caption={title}
            corner={columns.day}
            columns={CHANNELS.flatMap(([name]) =>
              [columns.median, columns.half, columns.width].map((column) => ({
                name: `${TEXTS.channel[name]}, ${column}`,
                unit: UNITS[name],
              })),
            )}
            rows={rows}
          />
        </>
      )}
    </Section>
  );
}
