import type { PlantOutcome, PlantReference } from '@palmhouse/domain';
import type pg from 'pg';
import { referenceHash } from './load-references.js';
import { isNewStatus, type KnownPlant, type SightedPlant } from './load-statuses.js';
import { LOCK_KNOWN, SELECT_KNOWN } from './reference.sql.js';

type Known = Map<number, KnownPlant>;

async function ask(
  client: pg.ClientBase,
  statement: typeof SELECT_KNOWN,
  ids: readonly number[],
): Promise<Known> {
  const { rows } = await client.query<KnownPlant>({ ...statement, values: [ids] });
  return new Map(rows.map((plant) => [plant.id, plant]));
}

export function knownPlants(client: pg.ClientBase, ids: readonly number[]): Promise<Known> {
  return ask(client, SELECT_KNOWN, ids);
}

export function referencesOf(outcomes: readonly PlantOutcome[]): PlantReference[] {
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'report' && outcome.reference !== null ? [outcome.reference] : [],
  );
}

/**
 * What reports say of their plants that was not said before. What a plant is comes from reports at least as new as its
 * latest reading: a late one changes nothing.
 */
export function changedReferences(references: readonly PlantReference[], known: Known): PlantReference[] {
  return references.filter((reference) => {
    const plant = known.get(reference.plantId);
    const latestAt = plant?.latestAt;
    const isCurrent = latestAt == null || reference.reportedAt / 1_000 >= Date.parse(latestAt);
    return isCurrent && plant?.referenceHash !== referenceHash(reference);
  });
}

/**
 * The plants of which there is news, known anew and held until the transaction ends: a person may be saying something of
 * them in this very moment. The others are not touched, and not held.
 */
export async function holdPlantsWithNews(
  client: pg.ClientBase,
  known: Known,
  references: readonly PlantReference[],
  sighted: readonly SightedPlant[],
): Promise<Known> {
  const changed = changedReferences(references, known).map(({ plantId }) => plantId);
  const moved = sighted.filter((plant) => isNewStatus(plant, known.get(plant.plantId)));
  const ids = [...new Set([...changed, ...moved.map(({ plantId }) => plantId)])];
  return ids.length === 0 ? known : new Map([...known, ...(await ask(client, LOCK_KNOWN, ids))]);
}
