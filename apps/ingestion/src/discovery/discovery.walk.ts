import {
  afterAnswer,
  existenceOf,
  startDiscovery,
  type Discovery,
  type DiscoveryLimits,
  type PlantOutcome,
} from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Log } from '@palmhouse/runtime';
import { CLOCK, type Clock } from '../clock.js';
import { PlantsApi } from '../extract/plants-api.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { Loader } from '../load/loader.js';
import { SweepsStore } from '../sweep/sweeps.store.js';
import { LOG, SETTINGS } from '../tokens.js';
import { transformAnswers } from '../transform/transform-answers.js';

export interface DiscoveryResult {
  readonly firstPlantId: number;
  readonly lastPlantId: number;
  readonly asked: number;
}

// Silence from this many unknown ids in a row is the source's illness, not the museum's end.
const UNKNOWNS_TO_GIVE_UP = 20;

/**
 * Finds out how far the museum's ids go. Ids whose plants the sweeps see anyway are not asked again, so that a walk
 * costs a handful of questions; the first one asks them all, and what it hears is loaded like any reading.
 */
@Injectable()
export class DiscoveryWalk {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly plants: PlantsApi,
    private readonly loader: Loader,
    private readonly sweeps: SweepsStore,
  ) {}

  /** @throws Error when the source is silent: the queue tries again, and the roster stays as it was. */
  async discover(): Promise<DiscoveryResult> {
    const startedAt = new Date(this.clock());
    const { firstPlantId, misses, maxPlantId } = this.settings.discovery;
    const limits = { missesToEnd: misses, unknownsToGiveUp: UNKNOWNS_TO_GIVE_UP, highestId: maxPlantId };
    const present = await this.sweeps.presentPlants();
    let walk = startDiscovery(firstPlantId);
    let asked = 0;
    while (walk.status === 'searching') {
      const ids = this.window(walk);
      const outcomes = await this.ask(ids.filter((id) => !present.has(id)));
      asked += outcomes.size;
      walk = advance(walk, ids, outcomes, present, limits);
    }
    const { lastId } = walk;
    if (lastId === null || walk.unknowns >= UNKNOWNS_TO_GIVE_UP) {
      throw new Error(
        `The plants API gave no end: silent after plant ${lastId ?? 'none'}. The roster stays as it was.`,
      );
    }
    const found = { firstPlantId, lastPlantId: lastId, asked };
    await this.sweeps.recordDiscovery({ ...found, startedAt, finishedAt: new Date(this.clock()) });
    this.log.info(found, 'discovery');
    return found;
  }

  /** As many ids as the source is asked at once. */
  private window({ nextId }: Discovery): number[] {
    return Array.from({ length: this.settings.source.concurrency }, (_, index) => nextId + index);
  }

  private async ask(ids: readonly number[]): Promise<Map<number, PlantOutcome>> {
    // Room for two tries of each, as everywhere.
    const deadline = this.clock() + 2 * this.settings.source.requestTimeoutMs + 1_000;
    const transformed = transformAnswers(await this.plants.askAll(ids, deadline), this.settings.cleaning);
    await this.loader.load(transformed, null);
    return new Map(transformed.outcomes.map((outcome) => [outcome.plantId, outcome]));
  }
}

function advance(
  walk: Discovery,
  ids: readonly number[],
  outcomes: ReadonlyMap<number, PlantOutcome>,
  present: ReadonlySet<number>,
  limits: DiscoveryLimits,
): Discovery {
  return ids.reduce((before, id) => {
    const outcome = outcomes.get(id);
    const existence =
      outcome === undefined ? 'exists' : existenceOf(outcome, (plantId) => present.has(plantId));
    return afterAnswer(before, id, existence, limits);
  }, walk);
}
