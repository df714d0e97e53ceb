import { microsOf, type Reading, type Rejection } from '@palmhouse/domain';
import { fillReadings, insertReadings, upsertLatestReadings } from '@palmhouse/persistence';
import type { PlannedRejection } from '@palmhouse/quarantine';
import type pg from 'pg';
import { changedReferences, holdPlantsWithNews, knownPlants } from '../load/known-plants.js';
import { loadRejections } from '../load/load-rejections.js';
import { loadReferences } from '../load/load-references.js';
import { loadStatuses, type KnownPlant, type SightedPlant } from '../load/load-statuses.js';

type Report = NonNullable<PlannedRejection['report']>;

const reportsWith = (
  entries: readonly PlannedRejection[],
  ...verdicts: PlannedRejection['verdict'][]
): Report[] =>
  entries.flatMap(({ verdict, report }) => (report !== null && verdicts.includes(verdict) ? [report] : []));

const readingsOf = (reports: readonly Report[]): Reading[] =>
  reports
    .flatMap(({ reading }) => reading ?? [])
    .sort((a, b) => a.plantId - b.plantId || a.takenAt - b.takenAt);

/** What of these would be stored as new readings: their days must have partitions before anything is loaded. */
export function newReadings(entries: readonly PlannedRejection[]): Reading[] {
  return readingsOf(reportsWith(entries, 'store', 'join_late'));
}

/** Several fills of one reading as one: an UPDATE takes one row of its input for each of the table's. */
function together(readings: readonly Reading[]): Reading[] {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.plantId} ${reading.takenAt}`;
    const first = byKey.get(key) ?? reading;
    byKey.set(key, {
      ...first,
      soilMoisture: first.soilMoisture ?? reading.soilMoisture,
      temperature: first.temperature ?? reading.temperature,
      lastWateredAt: first.lastWateredAt ?? reading.lastWateredAt,
    });
  }
  return [...byKey.values()];
}

/** What an old report says of a plant's place is past; only whom it names may be news. A plant never seen is seen by it. */
function sighting(
  { plantId }: { readonly plantId: number },
  known: KnownPlant | undefined,
  botanistId: number | null,
  now: Date,
): SightedPlant {
  const status = known?.sourceStatus ?? known?.status ?? 'on_display';
  return { plantId, at: microsOf(now.getTime()), status, botanistId };
}

async function loadFacts(client: pg.ClientBase, reports: readonly Report[], now: Date): Promise<void> {
  // One a plant, the newest: the database takes each plant once a statement.
  const byPlant = new Map<number, Report['reference']>();
  for (const { reference } of reports) {
    const other = byPlant.get(reference.plantId);
    if (other === undefined || reference.reportedAt >= other.reportedAt)
      byPlant.set(reference.plantId, reference);
  }
  const references = [...byPlant.values()];
  const seen = await knownPlants(client, [...byPlant.keys()]);
  const sight = (plants: ReadonlyMap<number, KnownPlant>, botanists: ReadonlyMap<number, number>) =>
    references.map((plant) =>
      sighting(plant, plants.get(plant.plantId), botanists.get(plant.plantId) ?? null, now),
    );
  const known = await holdPlantsWithNews(client, seen, references, sight(seen, new Map()));
  const botanists = await loadReferences(client, changedReferences(references, known));
  await loadStatuses(client, sight(known, botanists), known);
}

/**
 * Writes what is now believed, by the loader's own statements, inside the caller's transaction.
 * @returns the readings that are new.
 */
export async function loadReplayed(
  client: pg.ClientBase,
  entries: readonly PlannedRejection[],
  now: Date,
): Promise<readonly Reading[]> {
  await loadFacts(client, reportsWith(entries, 'store', 'join_late', 'update_facts'), now);
  const stored = newReadings(entries);
  await insertReadings(client, stored, null);
  await upsertLatestReadings(client, stored);
  await fillReadings(client, together(readingsOf(reportsWith(entries, 'fill'))));
  await loadRejections(client, refusedToday(entries), null);
  return stored;
}

/** Of reports that were refused whole, what their parts are refused for; of the others that is in the quarantine already. */
function refusedToday(entries: readonly PlannedRejection[]): Rejection[] {
  return reportsWith(entries, 'store', 'join_late').flatMap(({ part, rejections }) =>
    part === 'report' ? rejections : [],
  );
}
