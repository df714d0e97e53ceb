import { toIso, type EpochMicros, type PlantStatus } from '@palmhouse/domain';
import type pg from 'pg';
import { INSERT_STATUS_CHANGES, UPSERT_STATUSES } from './reference.sql.js';

/** A plant as the database knows it before this load. */
export interface KnownPlant {
  readonly id: number;
  readonly referenceHash: string | null;
  readonly status: PlantStatus;
  /** What the source last said; null: nothing yet. People may have said otherwise since. */
  readonly sourceStatus: PlantStatus | null;
  readonly botanistId: number | null;
  /** Whom the source last named; null: nobody yet. */
  readonly sourceBotanistId: number | null;
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

/** Does the source say of the plant's place what it did not say before? A plant never seen that is not found is no plant. */
export function isNewStatus(sighted: SightedPlant, known: KnownPlant | undefined): boolean {
  return known === undefined ? sighted.status !== 'missing' : sighted.status !== known.sourceStatus;
}

/**
 * The change a sighting makes, or none. What the source says again is no news: where people have said otherwise since,
 * it is their word that holds, until the source says something new (docs/decisions/0011).
 */
export function statusChange(sighted: SightedPlant, known: KnownPlant | undefined): StatusChange | null {
  if (known === undefined && sighted.status === 'missing') return null;
  const statusFrom = known?.status ?? null;
  const statusTo = known === undefined || isNewStatus(sighted, known) ? sighted.status : known.status;
  const botanistFromId = known?.botanistId ?? null;
  const namesAnother = sighted.botanistId !== null && sighted.botanistId !== known?.sourceBotanistId;
  const botanistToId = namesAnother ? sighted.botanistId : botanistFromId;
  if (statusFrom === statusTo && botanistFromId === botanistToId) return null;
  return {
    plantId: sighted.plantId,
    at: toIso(sighted.at),
    statusFrom,
    statusTo,
    botanistFromId,
    botanistToId,
    cause: statusFrom === statusTo ? ANOTHER_BOTANIST : CAUSES[statusTo],
  };
}

/** Writes changes of status and botanist, with their history. Unchanged plants cost nothing. */
export async function loadStatuses(
  client: pg.ClientBase,
  sighted: readonly SightedPlant[],
  known: ReadonlyMap<number, KnownPlant>,
): Promise<void> {
  const heard = sighted.filter((plant) => isNewStatus(plant, known.get(plant.plantId)));
  if (heard.length > 0) {
    await client.query({
      ...UPSERT_STATUSES,
      values: [
        heard.map(({ plantId }) => plantId),
        heard.map(({ status }) => status),
        heard.map(({ at }) => toIso(at)),
      ],
    });
  }
  await insertChanges(
    client,
    sighted.flatMap((plant) => statusChange(plant, known.get(plant.plantId)) ?? []),
  );
}

async function insertChanges(client: pg.ClientBase, changes: readonly StatusChange[]): Promise<void> {
  if (changes.length === 0) return;
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
