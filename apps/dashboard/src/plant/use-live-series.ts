import { PlantReadingsDocument, PlantSeriesDocument } from '@palmhouse/client';
import { useMemo, useReducer } from 'react';
import { useQuery } from 'urql';
import { useReadings } from '../data/use-live.js';
import { useSoon } from '../data/use-soon.js';
import { toInstant, type EpochMs } from '../time/instants.js';
import { lengthOfDuration } from './durations.js';
import { added, isLate, keptFrom, seeded, type AnyReading, type LiveSeries } from './live-series.js';
import type { Shown } from './use-stretch.js';

// The API tells a thousand readings at once: more than a bucket of this length holds.
const LONGEST_OPEN_BUCKET = 12 * 3_600_000;
// Heard while the answer was on its way, and not in it perhaps.
const RECENT = 30;
// Replayed readings come late by the hundred: they are asked for together.
const TOGETHER_MILLISECONDS = 2_000;

interface Growth {
  readonly seed: LiveSeries | undefined;
  readonly series: LiveSeries | undefined;
  readonly recent: readonly AnyReading[];
}

type Step =
  { readonly seed: LiveSeries | undefined } | { readonly reading: AnyReading; readonly from: EpochMs };

function grow(growth: Growth, step: Step): Growth {
  if ('seed' in step) {
    const { seed } = step;
    return { ...growth, seed, series: seed && growth.recent.reduce(added, seed) };
  }
  const recent = [...growth.recent, step.reading].slice(-RECENT);
  const series = growth.series && keptFrom(added(growth.series, step.reading), step.from);
  return { ...growth, recent, series };
}

/** When all that a chart needs was first there: from then on it is drawn. */
const stamped = <Answer>(answer: Answer) => ({ answer, arrivedAt: performance.now() });

/** The readings of a plant over a stretch; where that is live, new ones join it as they are stored. */
export function useLiveSeries(number: number, plantId: string | undefined, shown: Shown, maxPoints: number) {
  const { asked, isLive, from, again } = shown;
  const [{ data, error, fetching, stale }] = useQuery({
    query: PlantSeriesDocument,
    variables: { number, range: asked, maxPoints },
  });
  const answer = data?.plant?.series;
  const isKnown = plantId !== undefined;
  const arrival = useMemo(() => (isKnown && answer ? stamped(answer) : undefined), [answer, isKnown]);
  const last = answer?.at.at(-1);
  const every = answer?.every ?? null;
  const wantsTail =
    isLive && last !== undefined && every !== null && lengthOfDuration(every) <= LONGEST_OPEN_BUCKET;
  const [tail] = useQuery({
    query: PlantReadingsDocument,
    variables: { number, from: last ?? toInstant(from), first: 1_000 },
    pause: !wantsTail,
  });
  const rest = wantsTail && !tail.fetching && !tail.stale ? tail.data?.plant?.readings.nodes : undefined;
  const seed = useMemo(() => answer && seeded(answer, rest), [answer, rest]);
  const [growth, step] = useReducer(grow, { seed: undefined, series: undefined, recent: [] });
  if (growth.seed !== seed) step({ seed });
  const againSoon = useSoon(again, TOGETHER_MILLISECONDS);
  const watched = isLive && plantId !== undefined ? [plantId] : [];
  useReadings(
    watched,
    (_id, reading) => {
      if (growth.series !== undefined && growth.series.open !== null && isLate(growth.series, reading))
        againSoon();
      step({ reading, from });
    },
    again,
  );
  return {
    series: growth.series,
    coverage: answer?.coverage,
    complete: answer?.complete ?? true,
    every,
    arrivedAt: arrival?.arrivedAt,
    error,
    fetching: fetching || stale,
  };
}
