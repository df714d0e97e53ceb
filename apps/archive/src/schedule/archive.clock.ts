import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { minuteOf } from '@palmhouse/domain';
import { addJob, JOB_IDS, QUEUES, type JobName, type JobPayload } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { Queue } from 'bullmq';
import type { ArchiveSettings } from '../archive.settings.js';
import { StorageWatch } from '../storage/storage.watch.js';
import { CLOCK, LOG, SETTINGS } from '../tokens.js';
import { looksForDays } from './due.js';

const EVERY_MINUTE = '0 * * * * *';
const MINUTES_BETWEEN_SAMPLES = 5;
const MINUTE_MS = 60_000;

// A timer may fire a breath before its minute; it still means that minute.
const EARLY_MS = 500;

/** Every replica's clock asks for the same jobs under the same ids; one of each comes of it. */
@Injectable()
export class ArchiveClock implements OnApplicationBootstrap {
  constructor(
    @Inject(SETTINGS) private readonly settings: ArchiveSettings,
    @Inject(CLOCK) private readonly clock: () => number,
    @Inject(LOG) private readonly log: Log,
    @InjectQueue(QUEUES.archive) private readonly archive: Queue,
    private readonly storage: StorageWatch,
  ) {}

  /** Days that came due while nothing ran are caught up at once. */
  async onApplicationBootstrap(): Promise<void> {
    const minute = this.minute();
    await this.add('archive-days', {}, `start-${JOB_IDS.archiveDays(new Date(minute).toISOString())}`);
    await this.sample();
  }

  @Cron(EVERY_MINUTE)
  async tick(): Promise<void> {
    const minute = this.minute();
    const name = new Date(minute).toISOString();
    const { at } = this.settings;
    if (looksForDays(minute, at)) {
      await this.add('archive-days', {}, JOB_IDS.archiveDays(name));
      await this.add('rehearse-restore', { weekly: true }, JOB_IDS.rehearseRestore(name));
    }
    if ((minute / MINUTE_MS) % MINUTES_BETWEEN_SAMPLES === 0) await this.sample();
  }

  private minute(): number {
    return minuteOf(this.clock() + EARLY_MS);
  }

  private async sample(): Promise<void> {
    try {
      await this.storage.sample();
    } catch (error) {
      this.log.warn({ err: error }, 'the storage could not be looked at; the next look is in five minutes');
    }
  }

  private async add<N extends JobName>(name: N, payload: JobPayload<N>, id: string): Promise<void> {
    try {
      await addJob(this.archive, name, payload, id);
    } catch (error) {
      this.log.error(
        { err: error, job: name },
        'the queue did not take the job; within the hour it is asked again',
      );
    }
  }
}
