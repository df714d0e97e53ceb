import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import type { LiveReading } from './live-readings.js';
import { useMay } from '../session/session.js';
import { usePalmhouse } from './use-palmhouse.js';

/** Hears of new readings of these plants for as long as the component is there. */
export function useReadings(
  plantIds: readonly string[],
  onReading: (plantId: string, reading: LiveReading) => void,
  onGap: () => void,
): void {
  const { readings } = usePalmhouse();
  const heard = useEffectEvent(onReading);
  const missed = useEffectEvent(onGap);
  const key = plantIds.join(' ');
  const ids = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  useEffect(
    () =>
      readings.watch({
        plantIds: ids,
        onReading: (id, reading) => heard(id, reading),
        onGap: () => missed(),
      }),
    [readings, ids],
  );
}

/** The newest reading of a plant: what a query told, until a newer one comes. */
export function useLatest<Told extends { readonly takenAt: string }>(
  plantId: string,
  told: Told | null,
): Told | LiveReading | null {
  const { readings } = usePalmhouse();
  const subscribe = useCallback(
    (changed: () => void) => readings.watch({ plantIds: [plantId], onReading: changed }),
    [readings, plantId],
  );
  const live = useSyncExternalStore(subscribe, () => readings.newestOf(plantId));
  return live !== undefined && (told === null || live.takenAt > told.takenAt) ? live : told;
}

/** Once for each sweep that is over, a moment later: care judges what it brought. For visitors by the clock. */
export function useAfterSweep(then: () => void): void {
  const palmhouse = usePalmhouse();
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  const heard = useEffectEvent(then);
  useEffect(() => {
    if (!isStaff) {
      const timer = setInterval(() => heard(), SWEEP_MILLISECONDS);
      return () => clearInterval(timer);
    }
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = palmhouse.followSweeps(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => heard(), JUDGED_MILLISECONDS);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [palmhouse, isStaff]);
}

// Visitors may not follow the sweeps, which come every minute.
const SWEEP_MILLISECONDS = 60_000;

// Care takes up to two seconds for ten thousand plants.
const JUDGED_MILLISECONDS = 3_000;
