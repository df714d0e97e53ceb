import { SweepStripDocument } from '@palmhouse/client';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { GapList } from '../pipelines/sweeps/gap-list.js';
import { gapsOf } from '../pipelines/sweeps/gaps.js';
import { TEXTS } from '../texts.js';
import { rangeOfDay, type Day } from './calendar.js';

const texts = TEXTS.history.dayPage;

/** The minutes of a day in which nobody asked the plants: whatever happened then, no reading tells. */
export function DayGaps({ day }: { readonly day: Day }) {
  const [{ data, error }, again] = useQuery({
    query: SweepStripDocument,
    variables: useMemo(() => ({ range: rangeOfDay(day), every: 'P1D' }), [day]),
  });
  const strip = data?.sweepStrip;
  return (
    <Section title={texts.gaps}>
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {strip === undefined && error === undefined && <Loading lines={1} />}
      {strip?.from === null && <Empty>{texts.notWatched}</Empty>}
      {strip !== undefined && strip.from !== null && <GapList gaps={gapsOf(strip)} openEnd={undefined} />}
    </Section>
  );
}
