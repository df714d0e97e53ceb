import { useEffect, useEffectEvent } from 'react';
import { useAfterSweep } from '../data/use-live.js';
import { useMay } from '../session/session.js';

// Visitors may not follow the rounds of asking, which come every minute.
const MINUTE_MILLISECONDS = 60_000;

/** Once after each round of asking: for staff as it is over, for visitors by the clock. */
export function useRounds(then: () => void): void {
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  useAfterSweep(then);
  const heard = useEffectEvent(then);
  useEffect(() => {
    if (isStaff) return;
    const timer = setInterval(() => heard(), MINUTE_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isStaff]);
}
