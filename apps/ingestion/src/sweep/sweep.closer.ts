import { Inject, Injectable } from '@nestjs/common';
import { addJob, JOB_IDS, QUEUES, UNHEARD_JOB_MILLISECONDS, type Bell } from '@palmhouse/queues';
import { inLogContext, type Log } from '@palmhouse/runtime';
import { InjectQueue } from '@nestjs/bullmq';
import { Queue } from 'bullmq';
import { CLOCK, type Clock } from '../clock.js';
import { observeSweep } from '../ingestion.metrics.js';
import { BELL, LOG } from '../tokens.js';
import { SweepsStore, type ClosedSweep } from './sweeps.store.js';

/** Ends sweeps: adds up the ledger, says so in one line, and tells the services that come after. */
@Injectable()
export class SweepCloser {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(BELL) private readonly bell: Bell,
    @InjectQueue(QUEUES.sweepsLoaded) private readonly sweepsLoaded: Queue,
    private readonly sweeps: SweepsStore,
  ) {}

  async close(minute: string): Promise<ClosedSweep | null> {
    const now = this.clock();
    const closed = await this.sweeps.close(minute, now, true);
    if (closed !== null) observeSweep(closed, now);
    if (closed?.entry !== undefined) this.bell.ring(closed.entry);
    // Told even when the row was closed before: the crash may have come between the two. The id makes it one job.
    await this.tell(minute);
    if (closed !== null) this.say(closed);
    return closed;
  }

  async closeAbandoned(): Promise<void> {
    for (const minute of await this.sweeps.abandoned(this.clock())) {
      // Found by a later minute's job; what is said of it is of its own sweep.
      const sweep = new Date(minute).toISOString();
      await inLogContext({ sweep }, () => this.close(minute));
    }
  }

  private async tell(minute: string): Promise<void> {
    await addJob(this.sweepsLoaded, 'sweep-loaded', { minute }, JOB_IDS.sweepLoaded(minute));
    // Bounded also while no one listens: what is older than an hour is in the tables for whoever comes.
    await this.sweepsLoaded.clean(UNHEARD_JOB_MILLISECONDS, 1_000, 'wait');
  }

  private say(sweep: ClosedSweep): void {
    if (sweep.asked < sweep.plants)
      this.log.warn({ ...sweep }, 'sweep closed short: some of its plants were never loaded');
    else this.log.info({ ...sweep }, 'sweep');
  }
}
