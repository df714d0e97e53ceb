import { useMemo } from 'react';
import { ChartControls } from '../charts/chart-controls.js';
import { SeriesTable } from '../charts/series-table.js';
import { TimeChart } from '../charts/time-chart.js';
import type { Lane, ScaleRule, Stretch } from '../charts/time-series.js';
import { UNITS } from '../parts/numbers.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { TEXTS } from '../texts.js';
import { lengthOf } from '../time/words.js';
import { useZone } from '../time/zone.js';
import {
  anomalies,
  awayStretches,
  eventMarks,
  faultStretches,
  keptStretches,
  stateStretches,
  wateringMarks,
} from './care-marks.js';
import { trendOf, withForecast } from './forecast-words.js';
import { lengthOfDuration } from './durations.js';
import { lineOf, longestOf, type LinesByChannel } from './lines.js';
import { gapsOf } from './plant-gaps.js';
import type { Plant } from './plant-head.js';
import styles from './plant-charts.module.css';
import { tableColumns, tableRows } from './table-rows.js';
import type { Comparisons } from './use-comparisons.js';
import type { Happenings } from './use-happenings.js';
import type { useLiveSeries } from './use-live-series.js';
import type { Shown } from './use-stretch.js';
import { rangeBand, usualBands } from './usual-bands.js';

const SCALES: Readonly<Record<'soilMoisture' | 'temperature', ScaleRule>> = {
  soilMoisture: { step: 10, narrowest: 20, least: 0, most: 100 },
  temperature: { step: 2, narrowest: 6 },
};
const SYNC = 'plant';

interface PlantChartsProps {
  readonly plant: Plant;
  readonly shown: Shown;
  readonly live: ReturnType<typeof useLiveSeries>;
  readonly happenings: Happenings;
  readonly comparisons: Comparisons;
  readonly onStretch: (stretch: Stretch) => void;
  readonly onBack: () => void;
}

/** All that is drawn, worked out from all that is known. */
function useDrawn({ plant, shown, live, happenings, comparisons }: PlantChartsProps) {
  const zone = useZone();
  const { series, coverage } = live;
  const { from, to, now, isLive } = shown;
  const { waterings, stateChanges, alerts, notes, baselines } = happenings;
  const forecast = isLive ? plant.forecast : null;
  const stretch = useMemo(() => withForecast({ from, to }, forecast, now), [from, to, forecast, now]);
  const lines: LinesByChannel | undefined = useMemo(() => {
    if (series === undefined) return undefined;
    const hasOthers = comparisons.lines.soilMoisture.length > 0;
    const name = hasOthers ? TEXTS.plantPage.compare.own(plant.name) : plant.name;
    const of = (channel: 'soilMoisture' | 'temperature') => [
      lineOf(series, channel, { id: plant.id, name, look: 0 }),
      ...comparisons.lines[channel],
    ];
    return { soilMoisture: of('soilMoisture'), temperature: of('temperature') };
  }, [series, comparisons.lines, plant.id, plant.name]);
  const away = useMemo(() => awayStretches(plant.statusChanges), [plant.statusChanges]);
  const gaps = useMemo(
    () =>
      series === undefined || coverage === undefined
        ? []
        : gapsOf({
            coverage,
            at: series.at,
            isRaw: series.every === null,
            longest: longestOf(series.every),
            from,
            to,
            now,
            faults: faultStretches(stateChanges),
            away,
            zone,
          }),
    [series, coverage, from, to, now, stateChanges, away, zone],
  );
  const lanes = useMemo(() => {
    const state = (channel: 'soilMoisture' | 'temperature'): Lane => ({
      name: TEXTS.plantPage.lane[channel],
      stretches: [
        ...stateStretches(stateChanges, channel === 'soilMoisture' ? 'SOIL_MOISTURE' : 'TEMPERATURE').filter(
          ({ tone }) => tone !== 'away',
        ),
        ...away,
      ].map((held) => ({ ...held, to: Math.min(held.to, now) })),
    });
    const events: Lane = {
      name: TEXTS.plantPage.lane.events,
      marks: eventMarks(alerts ?? [], notes ?? [], plant.statusChanges),
    };
    const kept: Lane = { name: TEXTS.plantPage.lane.kept, stretches: keptStretches(coverage ?? [], now) };
    return { soilMoisture: [state('soilMoisture')], temperature: [state('temperature'), events, kept] };
  }, [stateChanges, away, alerts, notes, plant.statusChanges, coverage, now]);
  const bands = useMemo(
    () => ({
      soilMoisture: [
        rangeBand(stretch, plant.ranges.soilMoisture),
        ...usualBands(stretch, baselines?.soilMoisture ?? []),
      ],
      temperature: [
        rangeBand(stretch, plant.ranges.temperature),
        ...usualBands(stretch, baselines?.temperature ?? []),
      ],
    }),
    [stretch, plant.ranges, baselines],
  );
  const marks = useMemo(() => wateringMarks(waterings, zone), [waterings, zone]);
  const rings = useMemo(
    () => ({
      soilMoisture: anomalies(stateChanges, 'SOIL_MOISTURE'),
      temperature: anomalies(stateChanges, 'TEMPERATURE'),
    }),
    [stateChanges],
  );
  const trend = useMemo(
    () => (stretch.to > to ? trendOf(forecast, plant.ranges.soilMoisture.low, stretch) : undefined),
    [forecast, plant.ranges.soilMoisture.low, stretch, to],
  );
  return { stretch, lines, gaps, lanes, bands, marks, rings, trend };
}

/** Moisture and temperature on one time axis, with one cursor; and the same as a table. */
export function PlantCharts(props: PlantChartsProps) {
  const { shown, live, happenings, onStretch, onBack } = props;
  const zone = useZone();
  const { stretch, lines, gaps, lanes, bands, marks, rings, trend } = useDrawn(props);
  if (live.error !== undefined && lines === undefined)
    return <Failure error={live.error} again={shown.again} />;
  if (lines === undefined)
    return (
      <div className={styles.waiting}>
        <Loading lines={8} />
      </div>
    );
  const both = { ...stretch, syncKey: SYNC, onStretch, onBack, gaps };
  const isEmpty = live.series?.at.length === 0;
  return (
    <div className={styles.charts} aria-busy={live.fetching}>
      {live.error !== undefined && <Failure partial error={live.error} again={shown.again} />}
      {happenings.chartError !== undefined && <Failure partial error={happenings.chartError} />}
      {!live.complete && (
        <p className={styles.incomplete} role="status">
          {TEXTS.plantPage.incomplete}
        </p>
      )}
      {isEmpty && <Empty>{TEXTS.plantPage.nothing}</Empty>}
      <TimeChart
        {...both}
        label={TEXTS.channel.SOIL_MOISTURE}
        unit={UNITS.SOIL_MOISTURE}
        own="water"
        series={lines.soilMoisture}
        scale={SCALES.soilMoisture}
        bands={bands.soilMoisture}
        marks={marks}
        rings={rings.soilMoisture}
        lanes={lanes.soilMoisture}
        trend={trend}
        height={280}
      />
      <TimeChart
        {...both}
        label={TEXTS.channel.TEMPERATURE}
        unit={UNITS.TEMPERATURE}
        own="leaf"
        series={lines.temperature}
        scale={SCALES.temperature}
        bands={bands.temperature}
        rings={rings.temperature}
        lanes={lanes.temperature}
        height={300}
        // The last to be drawn: by then both are there.
        arrivedAt={live.arrivedAt}
      />
      <p className="small">
        {live.every === null
          ? TEXTS.plantPage.resolution.raw
          : TEXTS.plantPage.resolution.buckets(lengthOf(lengthOfDuration(live.every)))}{' '}
        {TEXTS.plantPage.bands} {TEXTS.plantPage.clock(zone)}
      </p>
      <ChartControls stretch={shown} onStretch={onStretch} onBack={onBack} />
      <SeriesTable
        caption={TEXTS.plantPage.readings}
        corner={TEXTS.range.label}
        columns={tableColumns(lines)}
        rows={() => tableRows(lines, gaps, shown, zone)}
      />
    </div>
  );
}
