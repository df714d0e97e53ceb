import { localTime } from '@palmhouse/domain';
import { useState } from 'react';
import { useNow } from '../time/clock.js';
import { useZone } from '../time/zone.js';
import { readTicks, ticked } from './ticks.js';

const keyOf = (botanistId: string): string => `palmhouse.round.${botanistId}`;

function kept(botanistId: string): string | null {
  try {
    return localStorage.getItem(keyOf(botanistId));
  } catch {
    return null;
  }
}

/** What is ticked off on today's round: kept on this device until tomorrow, and told to nobody. */
export function useTicks(botanistId: string) {
  const zone = useZone();
  const { day } = localTime(useNow() * 1_000, zone);
  const [ticks, setTicks] = useState(() => readTicks(kept(botanistId), day));
  const now = ticks.day === day ? ticks : readTicks(null, day);
  const tick = (plant: string, isDone: boolean) => {
    const next = ticked(now, plant, isDone);
    setTicks(next);
    try {
      localStorage.setItem(keyOf(botanistId), JSON.stringify(next));
    } catch {
      // Storage is switched off: it holds until the page is left.
    }
  };
  return { plants: new Set(now.plants), tick };
}
