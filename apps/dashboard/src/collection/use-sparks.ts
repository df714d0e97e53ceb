import { SparklinesDocument } from '@palmhouse/client';
import { useEffect } from 'react';
import { useReadings } from '../data/use-live.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import type { Palmhouse } from '../data/palmhouse.js';
import type { LiveReading } from '../data/live-readings.js';
import { toInstant } from '../time/instants.js';
import { SPARK_STEP, Sparks } from './sparks.js';

// One for each who asks: the lines are there when one comes back from a plant's page.
const kept = new WeakMap<Palmhouse, Sparks>();

export function useSparks(): Sparks {
  const palmhouse = usePalmhouse();
  let sparks = kept.get(palmhouse);
  if (sparks === undefined) {
    sparks = new Sparks((plantIds, from, to) => {
      const range = { from: toInstant(from), to: toInstant(to) };
      return palmhouse.ask(SparklinesDocument, { plantIds, range, every: SPARK_STEP.duration });
    });
    kept.set(palmhouse, sparks);
  }
  return sparks;
}

// While the line is being taken up, readings may come that nobody hears.
const DOUBTED_MILLISECONDS = 60_000;

/** Keeps the lines of these plants, for as long as they are looked at. */
export function useLiveSparks(
  plantIds: readonly string[],
  onReading?: (plantId: string, reading: LiveReading) => void,
): void {
  const sparks = useSparks();
  const { connection } = usePalmhouse();
  const key = plantIds.join(' ');
  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ');
    const want = () => void sparks.want(ids);
    want();
    return connection.onReturn(want);
  }, [sparks, connection, key]);
  useReadings(
    plantIds,
    (id, reading) => {
      sparks.add(id, reading);
      onReading?.(id, reading);
    },
    () => {
      sparks.doubt(Date.now() - DOUBTED_MILLISECONDS);
      void sparks.want(plantIds);
    },
  );
}
