import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { inJob, parseJob, QUEUES, watchWorker, WORKER_OPTIONS } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { UnrecoverableError, type Job } from 'bullmq';
import type { ArchiveEngine } from './archive.engine.js';
import { DayRefused } from './archive.runner.js';
import { LakeError } from '@palmhouse/lake';
import { NotArchived } from './restore/archived-day.js';
import { AlreadyRestored } from './restore/day.restorer.js';
import { CLOCK, ENGINE, LOG, SETTINGS } from './tokens.js';
import type { ArchiveSettings } from './archive.settings.js';
import { lastDue } from './schedule/due.js';

/** One job at a time: each uses the machine's whole width and memory. */
@Processor(QUEUES.archive, { ...WORKER_OPTIONS, concurrency: 1 })
export class ArchiveProcessor extends WorkerHost implements OnApplicationBootstrap {
  constructor(
    @Inject(ENGINE) private readonly engine: ArchiveEngine,
    @Inject(SETTINGS) private readonly settings: ArchiveSettings,
    @Inject(CLOCK) private readonly clock: () => number,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    watchWorker(this.worker, this.log);
  }

  async process(job: Job): Promise<unknown> {
    try {
      return await inJob(job, () => this.told(job));
    } catch (error) {
      // Trying again at once mends nothing of these; what is temporary is tried again with a growing pause.
      const isFinal = FINAL.some((kind) => error instanceof kind) || isDenied(error);
      throw isFinal ? new UnrecoverableError((error as Error).message) : error;
    }
  }

  private async told(job: Job): Promise<unknown> {
    const since = performance.now();
    const result = await this.work(job);
    this.log.info({ ms: Math.round(performance.now() - since) }, 'job done');
    return result;
  }

  private async work(job: Job): Promise<unknown> {
    const { runner, restorer, inspector } = this.engine;
    switch (job.name) {
      case 'archive-days': {
        const { day } = parseJob('archive-days', job.data);
        return day === undefined
          ? runner.runAll({ asOf: lastDue(this.clock(), this.settings.at) })
          : runner.run(day);
      }
      case 'restore-day': {
        const { day, into } = parseJob('restore-day', job.data);
        return into === 'live' ? restorer.intoLive(day) : restorer.intoSchema(day);
      }
      case 'rehearse-restore': {
        const { day, weekly } = parseJob('rehearse-restore', job.data);
        return weekly === true ? restorer.rehearseWeekly() : restorer.rehearse(day ?? null);
      }
      case 'verify-lake': {
        const { day } = parseJob('verify-lake', job.data);
        return day === undefined ? inspector.inspectAll() : inspector.inspectDay(day);
      }
      default:
        throw new UnrecoverableError(`no such job on ${QUEUES.archive}: ${job.name}`);
    }
  }
}

const FINAL = [DayRefused, NotArchived, AlreadyRestored];

const isDenied = (error: unknown): boolean => error instanceof LakeError && error.code === 'LAKE.DENIED';
