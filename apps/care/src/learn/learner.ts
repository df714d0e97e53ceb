import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { CareSettings } from '../care.settings.js';
import { POOL, SETTINGS } from '../tokens.js';
import { oneAtOnce } from './at-once.js';
import { SELECT_PLANTS } from './baselines.sql.js';
import { lastStep, noteStep } from './care-steps.js';
import { isDue } from './due.js';
import { foreseePlants, keepForecasts } from './foresee-waterings.js';
import { COUNT_HOURS } from './hours.sql.js';
import { keepVersion, learnPlants } from './learn-baselines.js';
import type { Window } from './plant-hours.js';

const HOUR_MS = 3_600_000;
const WINDOW_MS = 28 * 24 * HOUR_MS;
// Plants by which the length of the history is told: one may be new, or have been away.
const SAMPLED_PLANTS = 20;

export interface LearnOutcome {
  /** Null where there was nothing to learn, or somebody else is at it. */
  readonly version: number | null;
  readonly plants: number;
  readonly baselines: number;
}

export interface ForecastOutcome {
  readonly forecasts: number;
  readonly withdrawn: number;
}

const NOTHING_LEARNT: LearnOutcome = { version: null, plants: 0, baselines: 0 };

/** Learns what each plant is usually like, and how it dries. */
@Injectable()
export class Learner {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Pick<CareSettings, 'policy'>,
  ) {}

  /** From the last 28 days, whole hours only. Does nothing, quickly, where there is nothing new to learn. */
  async learnBaselines(nowMs: number): Promise<LearnOutcome> {
    const outcome = await oneAtOnce(this.pool, 'care-learn', async (client) => {
      const until = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
      const window = { from: new Date(until - WINDOW_MS), until: new Date(until) };
      const plants = await plantsOf(client);
      const sample = sampleOf(plants);
      const sampledHours = await countHours(client, sample, window);
      const last = await lastStep<{ sampledHours: number }>(client, 'learn');
      const lastLearnt = last && { atMs: last.atMs, sampledHours: last.details.sampledHours };
      if (!isDue(lastLearnt, nowMs, { plants: sample.length, hours: sampledHours })) return NOTHING_LEARNT;

      const learnt = await learnPlants(client, plants, window, this.settings.policy);
      const now = new Date(nowMs);
      await client.query('BEGIN');
      const version = learnt.plants === 0 ? null : await keepVersion(client, learnt, window, now);
      const said = { version, plants: learnt.plants, baselines: learnt.columns.plantIds.length };
      await noteStep(client, 'learn', now, { ...said, hours: learnt.hours, sampledHours });
      await client.query('COMMIT');
      return said;
    });
    return outcome ?? NOTHING_LEARNT;
  }

  /** Of every plant that is on display and dries, when it will need water. */
  async forecastWaterings(nowMs: number): Promise<ForecastOutcome> {
    const outcome = await oneAtOnce(this.pool, 'care-forecast', async (client) => {
      const now = new Date(nowMs);
      const forecasts = await foreseePlants(client, await plantsOf(client), now, this.settings.policy);
      await client.query('BEGIN');
      const withdrawn = await keepForecasts(client, forecasts, now);
      const said = { forecasts: forecasts.length, withdrawn };
      await noteStep(client, 'forecast', now, said);
      await client.query('COMMIT');
      return said;
    });
    return outcome ?? { forecasts: 0, withdrawn: 0 };
  }
}

type Queryable = Pick<pg.ClientBase, 'query'>;

async function plantsOf(client: Queryable): Promise<number[]> {
  return (await client.query<{ id: number }>(SELECT_PLANTS)).rows.map(({ id }) => id);
}

/** Some plants, evenly from all. */
function sampleOf(plants: readonly number[]): number[] {
  const every = Math.max(1, Math.floor(plants.length / SAMPLED_PLANTS));
  return plants.filter((_, index) => index % every === 0).slice(0, SAMPLED_PLANTS);
}

async function countHours(
  client: Queryable,
  plants: readonly number[],
  { from, until }: Window,
): Promise<number> {
  const { rows } = await client.query<{ hours: number }>({ ...COUNT_HOURS, values: [plants, from, until] });
  return rows[0]!.hours;
}
