import {
  CompareDocument,
  NumberedPlantsDocument,
  PlantSeriesDocument,
  type CompareQuery,
} from '@palmhouse/client';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TEXTS } from '../texts.js';
import { toInstant, toMs } from '../time/instants.js';
import { aWeekLater, comparedLines, lineOf, WEEK, type ChannelName, type LinesByChannel } from './lines.js';
import { seeded } from './live-series.js';
import { numbersIn, type PlantSearch } from './plant-search.js';
import type { Shown } from './use-stretch.js';

// As many looks as there are.
const MOST_LINES = 7;

// A place may have grown a hundred plants; more points of each than this, and the API declines to look for them all.
const MOST_POINTS_EACH = 600;

interface Compared {
  readonly id: string;
  readonly number: number;
  readonly originId: string | undefined;
}

/** Plants by the numbers in the address; fewer where some are unknown. */
export function useNumberedPlants(numbers: readonly number[]) {
  const [first = 0, second = first, third = first, fourth = first] = numbers;
  const [{ data, error }] = useQuery({
    query: NumberedPlantsDocument,
    variables: { first, second, third, fourth },
    pause: numbers.length === 0,
  });
  const plants = useMemo(() => {
    const found = data === undefined ? [] : [data.first, data.second, data.third, data.fourth];
    const wanted = new Set([first, second, third, fourth]);
    return [
      ...new Map(found.flatMap((plant) => (plant ? [[plant.number, plant] as const] : []))).values(),
    ].filter(({ number }) => wanted.has(number));
  }, [data, first, second, third, fourth]);
  return { plants: numbers.length === 0 ? [] : plants, error };
}

const NONE: CompareQuery['compare'] = [];

/** The lines that stand beside a plant's own. */
export function useComparisons(
  own: Compared | undefined,
  search: PlantSearch,
  shown: Shown,
  maxPoints: number,
) {
  const numbers = numbersIn(search.plants).filter((number) => number !== own?.number);
  const named = useNumberedPlants(numbers);
  const { asked, isLive } = shown;
  const [picked] = useQuery({
    query: CompareDocument,
    variables: { plantIds: named.plants.map(({ id }) => id), range: asked, maxPoints },
    pause: named.plants.length === 0,
  });
  const wantsOrigin = search.compare === 'origin' && own?.originId !== undefined;
  const [sameOrigin] = useQuery({
    query: CompareDocument,
    variables: {
      originId: own?.originId ?? null,
      range: asked,
      maxPoints: Math.min(maxPoints, MOST_POINTS_EACH),
    },
    pause: !wantsOrigin,
  });
  const wantsEarlier = search.compare === 'earlier' && own !== undefined;
  // Of a live stretch with what it will have moved on to before it is asked for anew.
  const begin = toMs(asked.from) - WEEK;
  const length = (shown.to - shown.from) * (isLive ? 1.5 : 1);
  const range = { from: toInstant(begin), to: toInstant(begin + length) };
  const [earlier] = useQuery({
    query: PlantSeriesDocument,
    variables: { number: own?.number ?? 0, range, maxPoints },
    pause: !wantsEarlier,
  });

  const pickedPlants = named.plants.length === 0 ? NONE : (picked.data?.compare ?? NONE);
  const neighbours = wantsOrigin ? (sameOrigin.data?.compare ?? NONE) : NONE;
  const weekEarlier = wantsEarlier ? earlier.data?.plant?.series : undefined;
  const others = useMemo(() => {
    const seen = new Set(pickedPlants.map(({ plant }) => plant.id));
    return neighbours.filter(({ plant }) => plant.id !== own?.id && !seen.has(plant.id));
  }, [neighbours, pickedPlants, own?.id]);
  const lines: LinesByChannel = useMemo(() => {
    const drawn = [...pickedPlants, ...others].slice(
      0,
      weekEarlier === undefined ? MOST_LINES : MOST_LINES - 1,
    );
    const of = (channel: ChannelName) => [
      ...(weekEarlier === undefined
        ? []
        : [
            aWeekLater(
              lineOf(seeded(weekEarlier), channel, {
                id: 'earlier',
                name: TEXTS.plantPage.compare.aWeekEarlier,
                look: 1,
              }),
            ),
          ]),
      ...comparedLines(drawn, channel, weekEarlier === undefined ? 1 : 2),
    ];
    return { soilMoisture: of('soilMoisture'), temperature: of('temperature') };
  }, [pickedPlants, others, weekEarlier]);
  return {
    lines,
    plants: named.plants,
    neighbours: wantsOrigin && sameOrigin.data !== undefined ? others.length : undefined,
    drawn: Math.min(MOST_LINES, pickedPlants.length + others.length),
    error: named.error ?? picked.error ?? (wantsOrigin ? sameOrigin.error : undefined) ?? earlier.error,
  };
}

export type Comparisons = ReturnType<typeof useComparisons>;
