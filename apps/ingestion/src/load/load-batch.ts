import { readInstant, tally, type Ledger, type PlantOutcome, type Reading } from '@palmhouse/domain';
import { insertReadings, keepReportedWaterings, upsertLatestReadings } from '@palmhouse/persistence';
import type pg from 'pg';
import type { Transformed } from '../transform/transform-answers.js';
import { loadRejections } from './load-rejections.js';
import { changedReferences, holdPlantsWithNews, knownPlants, referencesOf } from './known-plants.js';
import { loadReferences } from './load-references.js';
import { loadStatuses, type SightedPlant } from './load-statuses.js';

/** The readings to store, in the order of the key. */
export function readingsOf(outcomes: readonly PlantOutcome[]): Reading[] {
  return outcomes
    .flatMap((outcome) => (outcome.kind === 'report' && outcome.reading !== null ? [outcome.reading] : []))
    .sort((a, b) => a.plantId - b.plantId || a.takenAt - b.takenAt);
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

export interface LoadedBatch {
  readonly ledger: Ledger;
  /** The readings that were new. */
  readonly stored: readonly Reading[];
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
): Promise<LoadedBatch> {
  const references = referencesOf(outcomes);
  const seen = await knownPlants(
    client,
    outcomes.map(({ plantId }) => plantId),
  );
  const sighted = [...reportingPlants(outcomes, new Map()), ...awayPlants(outcomes)];
  const known = await holdPlantsWithNews(client, seen, references, sighted);
  const botanists = await loadReferences(client, changedReferences(references, known));
  await loadStatuses(client, [...reportingPlants(outcomes, botanists), ...awayPlants(outcomes)], known);
  // Each plant was asked once: its number says which reading it was.
  const stored = new Set(await insertReadings(client, readings, sweepMinute));
  await upsertLatestReadings(client, readings);
  await keepReportedWaterings(client, readings, (plant) => readInstant(known.get(plant)?.lastWateredAt));
  await loadRejections(client, rejections, sweepMinute);
  return { ledger: tally(outcomes, stored), stored: readings.filter(({ plantId }) => stored.has(plantId)) };
}
