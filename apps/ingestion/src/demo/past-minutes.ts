import { setTimeout as pause } from 'node:timers/promises';
import { idsOf, type MinuteMs } from '@palmhouse/domain';
import type { Log } from '@palmhouse/runtime';
import { PlantsApi } from '../extract/plants-api.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import type { Roster } from '../sweep/sweeps.store.js';
import { transformAnswers, type Transformed } from '../transform/transform-answers.js';

// A pretend museum that has died is back within seconds. Its silence is nothing a plant said.
const ATTEMPTS = 10;
const PAUSE_MS = 1_000;

/** Asks at one past minute after the other, by a clock that stands at it. */
class Questioner {
  private now = 0;
  private readonly plants: PlantsApi;

  constructor(
    private readonly settings: IngestionSettings,
    log: Log,
  ) {
    this.plants = new PlantsApi(settings, () => this.now, log);
  }

  /** @throws Error when no plant answers, for seconds. */
  async ask(minute: MinuteMs, roster: Roster): Promise<Transformed> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (attempt > 1) await pause(PAUSE_MS);
      const batch = await this.askOnce(minute, roster);
      if (batch.outcomes.some(({ kind }) => kind !== 'failed')) return batch;
    }
    throw new Error('the museum does not answer');
  }

  close(): Promise<void> {
    return this.plants.close();
  }

  private async askOnce(minute: MinuteMs, roster: Roster): Promise<Transformed> {
    this.now = minute;
    const { sweep, cleaning } = this.settings;
    const query = `?at=${new Date(minute).toISOString()}`;
    const answers = await this.plants.askAll(idsOf(roster), minute + sweep.deadlineMs, query);
    return transformAnswers(answers, cleaning);
  }
}

/** The sandbox museum's past (`?at=`), several minutes at once, which together are no more of a burden than one sweep. */
export class PastMinutes {
  private readonly questioners: readonly Questioner[];
  private asked = 0;

  constructor(settings: IngestionSettings, atOnce: number, log: Log) {
    const concurrency = Math.ceil(settings.source.concurrency / atOnce);
    const shared = { ...settings, source: { ...settings.source, concurrency } };
    this.questioners = Array.from({ length: atOnce }, () => new Questioner(shared, log));
  }

  /** What all plants say of that minute. Of the last `atOnce` minutes, the oldest must have been answered. */
  ask(minute: MinuteMs, roster: Roster): Promise<Transformed> {
    const questioner = this.questioners[this.asked++ % this.questioners.length]!;
    return questioner.ask(minute, roster);
  }

  async close(): Promise<void> {
    await Promise.all(this.questioners.map((questioner) => questioner.close()));
  }
}
