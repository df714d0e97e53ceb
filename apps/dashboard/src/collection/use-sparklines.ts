import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { PlantSparklines, Sparklines } from './sparklines.js';

export const SparklinesContext = createContext<Sparklines | null>(null);

/** The last two hours of a plant in view. */
export function useSparklines(plantId: string): PlantSparklines {
  const sparklines = use(SparklinesContext);
  if (sparklines === null) throw new Error('There is no SparklinesContext above this component.');
  const watch = useCallback(
    (changed: () => void) => sparklines.watch(plantId, changed),
    [sparklines, plantId],
  );
  return useSyncExternalStore(watch, () => sparklines.of(plantId));
}
