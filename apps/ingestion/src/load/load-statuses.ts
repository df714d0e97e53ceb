import { toIso, type EpochMicros, type PlantStatus } from '@palmhouse/domain';
import type pg from 'pg';
import { INSERT_STATUS_CHANGES, UPSERT_STATUSES } from './reference.sql.js';

/** A plant as the database knows it before this load. */
export interface KnownPlant {
  readonly id: number;
  readonly referenceHash: string | null;
  readonly status: PlantStatus;
  readonly botanistId: number | null;
  /** ISO instant of its latest reading. */
  readonly latestAt: string | null;
  /** ISO instant of the watering that its latest reading named. */
  readonly lastWateredAt: string | null;
}

/** What an answer says about where a plant is and whose it is. */
export interface SightedPlant {
  readonly plantId: number;
  /** When the answer came: sensors' clocks differ, and history must stay in order. */
  readonly at: EpochMicros;
  readonly status: PlantStatus;
  /** null: nothing was said of a botanist. */
  readonly botanistId: number | null;
}

interface StatusChange {
  readonly plantId: number;
  readonly at: string;
  readonly statusFrom: PlantStatus | null;
  readonly statusTo: PlantStatus;
  readonly botanistFromId: number | null;
  readonly botanistToId: number | null;
  readonly cause: string;
}

const CAUSES: Record<PlantStatus, string> = {
  on_display: 'the source reported a reading',
  on_loan: 'the source said: plant on loan to another museum',
  missing: 'the source said: plant not found',
};

const ANOTHER_BOTANIST = 'the source named another botanist';

/** The change a sighting makes, or none. A plant never seen that is not found either is no plant. */
export function statusChange(sighted: SightedPlant, known: KnownPlant | undefined): StatusChange | null {
  if (known === undefined && sighted.status === 'missing') return null;
  const botanistToId = sighted.botanistId ?? known?.botanistId ?? null;
  const statusFrom = known?.status ?? null;
  const botanistFromId = known?.botanistId ?? null;
  if (statusFrom === sighted.status && botanistFromId === botanistToId) return null;
  return {
    plantId: sighted.plantId,
    at: toIso(sighted.at),
    statusFrom,
    statusTo: sighted.status,
    botanistFromId,
    botanistToId,
    cause: statusFrom === sighted.status ? ANOTHER_BOTANIST : CAUSES[sighted.status],
  };
}

/** Writes changes of status and botanist, with their history. Unchanged plants cost nothing. */
export async function loadStatuses(
  client: pg.ClientBase,
  sighted: readonly SightedPlant[],
  known: ReadonlyMap<number, KnownPlant>,
): Promise<void> {
  const changes = sighted.flatMap((plant) => statusChange(plant, known.get(plant.plantId)) ?? []);
  if (changes.length === 0) return;
  const moved = changes.filter(({ statusFrom, statusTo }) => statusFrom !== statusTo);
  await client.query({
    ...UPSERT_STATUSES,
    values: [
      moved.map(({ plantId }) => plantId),
      moved.map(({ statusTo }) => statusTo),
      moved.map(({ at }) => at),
    ],
  });
  await client.query({
    ...INSERT_STATUS_CHANGES,
    values: [
      changes.map(({ plantId }) => plantId),
      changes.map(({ at }) => at),
      changes.map(({ statusFrom }) => statusFrom),
      changes.map(({ statusTo }) => statusTo),
      changes.map(({ botanistFromId }) => botanistFromId),
      changes.map(({ botanistToId }) => botanistToId),
      changes.map(({ cause }) => cause),
    ],
  });
}
