import { toIso, type AlertKind } from '@palmhouse/domain';
import { ReadingSource } from '../readings/reading.model.js';
import { encodeLiveCursor } from './live.cursor.js';
import type { LiveEvent } from './live.event.js';
import type { AlertChanged, ReadingAdded, SweepFinished } from './live.model.js';
import type { PartsOf } from './live.subscription.js';

/** @param wanted plants by number; null: all. */
export function readingsAdded(wanted: ReadonlySet<number> | null): PartsOf<ReadingAdded> {
  return async (event) => {
    const { entry } = event;
    if (entry.kind !== 'readings' || !mayConcern(event, wanted)) return [];
    const readings = await event.readings();
    const mine = readings
      .map((reading, index) => ({ reading, part: index + 1 }))
      .filter(({ reading }) => wanted === null || wanted.has(reading.plantId));
    if (mine.length === 0) return [];
    const plants = await event.plants();
    return mine.flatMap(({ reading, part }) => {
      const plant = plants.get(reading.plantId);
      if (plant === undefined) return []; // taken out of the museum by hand since
      const cursor = encodeLiveCursor({ seq: entry.seq, part });
      const { soilMoisture, temperature } = reading;
      const added = {
        takenAt: toIso(reading.takenAt),
        soilMoisture,
        temperature,
        lastWateredAt: reading.lastWateredAt === null ? null : toIso(reading.lastWateredAt),
        source: ReadingSource.LIVE,
      };
      return [{ part, value: { cursor, plant, reading: added, sweepMinute: entry.minute } }];
    });
  };
}

/** Without a look into the database: could any of these plants' readings be in it? */
function mayConcern({ entry }: LiveEvent, wanted: ReadonlySet<number> | null): boolean {
  if (wanted === null || entry.others !== null || entry.firstPlantId === null) return true;
  for (const plant of wanted) if (plant >= entry.firstPlantId && plant <= entry.lastPlantId!) return true;
  return false;
}

export const sweepsFinished: PartsOf<SweepFinished> = async (event) => {
  const { seq, kind } = event.entry;
  if (kind !== 'sweep') return [];
  return [{ part: 1, value: { cursor: encodeLiveCursor({ seq, part: 1 }), sweep: await event.sweep() } }];
};

/** Which alerts a client follows; null: whichever. */
export interface AlertsFollowed {
  readonly botanistId: number | null;
  readonly kinds: ReadonlySet<AlertKind> | null;
}

export function alertsChanged({ botanistId, kinds }: AlertsFollowed): PartsOf<AlertChanged> {
  return async (event) => {
    const { seq, kind } = event.entry;
    if (kind !== 'alerts') return [];
    const changes = await event.alerts();
    return (
      changes
        .filter(({ alert }) => kinds === null || kinds.has(alert.kind))
        // Whose it was hears, too, that it was given to somebody else.
        .filter(
          ({ alert, takenFrom }) => botanistId === null || [alert.assigneeId, takenFrom].includes(botanistId),
        )
        .map(({ part, alert, event: happened }) => {
          const cursor = encodeLiveCursor({ seq, part });
          return { part, value: { cursor, alert, event: happened } };
        })
    );
  };
}
