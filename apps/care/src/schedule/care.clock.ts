import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { minuteOf } from '@palmhouse/domain';
import { addJob, JOB_IDS, QUEUES, type JobName, type JobPayload } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { Queue } from 'bullmq';
import { Postman } from '../mail/postman.js';
import { CLOCK, LOG, type Clock } from '../tokens.js';

// Behind the sweep: asking ends 50 s into the minute, and what it loaded has been told by then.
const NEAR_THE_MINUTES_END = '55 * * * * *';
const EVERY_FEW_SECONDS = '*/5 * * * * *';
const MINUTE_MS = 60_000;
const FORECAST_MINUTES = 15;
// Only looked at so often: learning knows itself when there is something to learn (learn/due.ts).
const LEARN_MINUTES = 10;
const DAY_MINUTES = 24 * 60;
// In the night, between two turns of learning (UTC).
const TIDY_AT_MINUTE = 3 * 60 + 20;

/** Every replica's clock asks for the same jobs under the same ids; one of each comes of it. */
@Injectable()
export class CareClock implements OnApplicationBootstrap {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @InjectQueue(QUEUES.care) private readonly care: Queue,
    private readonly postman: Postman,
  ) {}

  /** What came due while nothing ran is caught up at once. */
  async onApplicationBootstrap(): Promise<void> {
    const minute = new Date(minuteOf(this.clock())).toISOString();
    await this.add('learn-baselines', { minute }, `start-${JOB_IDS.learnBaselines(minute)}`);
    await this.add('forecast-waterings', { minute }, `start-${JOB_IDS.forecastWaterings(minute)}`);
    await this.add('assess-plants', { minute }, `start-${JOB_IDS.assessPlants(minute)}`);
    await this.add('tidy-care', { minute }, `start-${JOB_IDS.tidyCare(minute)}`);
    this.postman.wake();
  }

  @Cron(NEAR_THE_MINUTES_END)
  async tick(): Promise<void> {
    const minuteMs = minuteOf(this.clock());
    const minute = new Date(minuteMs).toISOString();
    const ofDay = minuteMs / MINUTE_MS;
    await this.add('assess-plants', { minute }, JOB_IDS.assessPlants(minute));
    await this.add('write-digests', { minute }, JOB_IDS.writeDigests(minute));
    if (ofDay % FORECAST_MINUTES === 0)
      await this.add('forecast-waterings', { minute }, JOB_IDS.forecastWaterings(minute));
    if (ofDay % LEARN_MINUTES === 0)
      await this.add('learn-baselines', { minute }, JOB_IDS.learnBaselines(minute));
    if (ofDay % DAY_MINUTES === TIDY_AT_MINUTE)
      await this.add('tidy-care', { minute }, JOB_IDS.tidyCare(minute));
  }

  @Cron(EVERY_FEW_SECONDS)
  deliver(): void {
    this.postman.wake();
  }

  private async add<N extends JobName>(name: N, payload: JobPayload<N>, id: string): Promise<void> {
    try {
      await addJob(this.care, name, payload, id);
    } catch (error) {
      this.log.error({ err: error, job: name }, 'the queue did not take the job; it is asked for again');
    }
  }
}
