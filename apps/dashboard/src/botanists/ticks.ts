/** What was ticked off on one day's round. */
export interface Ticks {
  /** The day, as the page's clock has it: `2026-11-27`. Another day, another round. */
  readonly day: string;
  /** Ids of plants. */
  readonly plants: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads what was kept; nothing of another day, and nothing that makes no sense. */
export function readTicks(kept: string | null, day: string): Ticks {
  const none: Ticks = { day, plants: [] };
  if (kept === null) return none;
  try {
    const read = JSON.parse(kept) as Partial<Ticks> | null;
    return read?.day === day && Array.isArray(read.plants)
      ? { day, plants: read.plants.filter(isText) }
      : none;
  } catch {
    return none;
  }
}

export function ticked({ day, plants }: Ticks, plant: string, isDone: boolean): Ticks {
  const others = plants.filter((id) => id !== plant);
  return { day, plants: isDone ? [...others, plant] : others };
}
