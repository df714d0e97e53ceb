import {
  readInstant,
  tally,
  type Ledger,
  type PlantOutcome,
  type PlantReference,
  type Reading,
} from '@palmhouse/domain';
import { insertReadings, keepReportedWaterings, upsertLatestReadings } from '@palmhouse/persistence';
import type pg from 'pg';
import type { Transformed } from '../transform/transform-answers.js';
import { loadRejections } from './load-rejections.js';
import { loadReferences, referenceHash } from './load-references.js';
import { loadStatuses, type KnownPlant, type SightedPlant } from './load-statuses.js';
import { SELECT_KNOWN } from './reference.sql.js';

/** The readings to store, in the order of the key. */
export function readingsOf(outcomes: readonly PlantOutcome[]): Reading[] {
  return outcomes
    .flatMap((outcome) => (outcome.kind === 'report' && outcome.reading !== null ? [outcome.reading] : []))
    .sort((a, b) => a.plantId - b.plantId || a.takenAt - b.takenAt);
}

function referencesOf(outcomes: readonly PlantOutcome[]): PlantReference[] {
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'report' && outcome.reference !== null ? [outcome.reference] : [],
  );
}

/** A plant whose report can be believed is on display, however old its reading. */
function reportingPlants(
  outcomes: readonly PlantOutcome[],
  botanists: ReadonlyMap<number, number>,
): SightedPlant[] {
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'report' && outcome.reference !== null
      ? [
          {
            plantId: outcome.plantId,
            at: outcome.receivedAt,
            status: 'on_display' as const,
            botanistId: botanists.get(outcome.plantId) ?? null,
          },
        ]
      : [],
  );
}

function awayPlants(outcomes: readonly PlantOutcome[]): SightedPlant[] {
  return outcomes.flatMap((outcome) =>
    outcome.kind === 'away'
      ? [{ plantId: outcome.plantId, at: outcome.receivedAt, status: outcome.status, botanistId: null }]
      : [],
  );
}

async function knownPlants(
  client: pg.ClientBase,
  outcomes: readonly PlantOutcome[],
): Promise<Map<number, KnownPlant>> {
  const { rows } = await client.query<KnownPlant>({
    ...SELECT_KNOWN,
    values: [outcomes.map(({ plantId }) => plantId)],
  });
  return new Map(rows.map((plant) => [plant.id, plant]));
}

/**
 * Writes one batch inside the caller's transaction: what the plants are, where they are, what they measured,
 * when they were watered, what was refused.
 * @param sweepMinute ISO instant of the sweep that counts these readings, null when none does.
 */
export async function loadBatch(
  client: pg.ClientBase,
  { outcomes, rejections }: Transformed,
  readings: readonly Reading[],
  sweepMinute: string | null,
): Promise<Ledger> {
  const known = await knownPlants(client, outcomes);
  // What a plant is comes from reports at least as new as its latest reading: a late one changes nothing.
  const current = referencesOf(outcomes).filter(({ plantId, reportedAt }) => {
    const latestAt = known.get(plantId)?.latestAt;
    return latestAt == null || reportedAt / 1_000 >= Date.parse(latestAt);
  });
  const changed = current.filter(
    (reference) => known.get(reference.plantId)?.referenceHash !== referenceHash(reference),
  );
  const botanists = await loadReferences(client, changed);
  const reported = reportingPlants(outcomes, botanists);
  await loadStatuses(client, [...reported, ...awayPlants(outcomes)], known);
  const stored = await insertReadings(client, readings, sweepMinute);
  await upsertLatestReadings(client, readings);
  await keepReportedWaterings(client, readings, (plant) => readInstant(known.get(plant)?.lastWateredAt));
  await loadRejections(client, rejections, sweepMinute);
  return tally(outcomes, new Set(stored));
}
