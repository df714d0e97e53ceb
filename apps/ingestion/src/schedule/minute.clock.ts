import { minuteOf } from '@palmhouse/domain';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { addJob, JOB_IDS, QUEUES } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { Queue } from 'bullmq';
import { CLOCK, type Clock } from '../clock.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { canStillAsk } from '../sweep/time-left.js';
import { LOG, SETTINGS } from '../tokens.js';

const EVERY_MINUTE = '0 * * * * *';
const EVERY_HOUR = '30 0 * * * *';

// A timer may fire a breath before its minute; it still means that minute.
const EARLY_MS = 500;

/**
 * Every replica's clock asks for the minute's sweep under the same id; one job comes of it. A tick that cannot
 * reach the queue is let go: the minute is missed and shows as a gap, the next one comes by itself.
 */
@Injectable()
export class MinuteClock implements OnApplicationBootstrap {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @InjectQueue(QUEUES.sweeps) private readonly sweeps: Queue,
    @InjectQueue(QUEUES.discovery) private readonly discovery: Queue,
  ) {}

  /** A service that starts early enough within a minute does not wait for the next one; discovery comes first. */
  async onApplicationBootstrap(): Promise<void> {
    await this.safely('discover-plants', () =>
      addJob(
        this.discovery,
        'discover-plants',
        { reason: 'start' },
        JOB_IDS.discoverPlants('start', this.minute()),
      ),
    );
    if (canStillAsk(this.minute(), this.clock(), this.settings.sweep.deadlineMs)) await this.askMinute();
  }

  @Cron(EVERY_MINUTE)
  async askMinute(): Promise<void> {
    const minute = this.minute();
    await this.safely('plan-sweep', () =>
      addJob(this.sweeps, 'plan-sweep', { minute }, JOB_IDS.planSweep(minute)),
    );
  }

  /** Half a minute past, between two sweeps' beginnings. */
  @Cron(EVERY_HOUR)
  async discoverHourly(): Promise<void> {
    await this.safely('discover-plants', () =>
      addJob(
        this.discovery,
        'discover-plants',
        { reason: 'hourly' },
        JOB_IDS.discoverPlants('hourly', this.minute()),
      ),
    );
  }

  private minute(): string {
    return new Date(minuteOf(this.clock() + EARLY_MS)).toISOString();
  }

  private async safely(job: string, add: () => Promise<void>): Promise<void> {
    try {
      await add();
    } catch (error) {
      this.log.error({ err: error, job }, 'the queue did not take the job; the next tick tries again');
    }
  }
}
