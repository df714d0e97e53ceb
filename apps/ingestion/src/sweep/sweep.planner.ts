import { toShards } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import { addJob, JOB_IDS, JOB_OPTIONS, QUEUES } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { InjectFlowProducer, InjectQueue } from '@nestjs/bullmq';
import { FlowProducer, Queue, type FlowJob } from 'bullmq';
import { CLOCK, type Clock } from '../clock.js';
import { sweeps as sweepsMeasured } from '../ingestion.metrics.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { LOG, SETTINGS, SWEEP_FLOWS } from '../tokens.js';
import { SweepCloser } from './sweep.closer.js';
import { canStillAsk } from './time-left.js';
import { SweepsStore, type Roster } from './sweeps.store.js';

/** What became of a minute's tick. */
export type Plan = 'planned' | 'missed' | 'no roster' | 'already done';

/** Decides, once a minute, whether and what to ask, and lays it out as one flow: shards, then the closing of the ledger. */
@Injectable()
export class SweepPlanner {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @InjectFlowProducer(SWEEP_FLOWS) private readonly flows: FlowProducer,
    @InjectQueue(QUEUES.discovery) private readonly discovery: Queue,
    private readonly sweeps: SweepsStore,
    private readonly closer: SweepCloser,
  ) {}

  /** Several calls for one minute, by several replicas or after a crash, make one sweep. */
  async plan(minute: string): Promise<Plan> {
    await this.closer.closeAbandoned();
    if (!canStillAsk(minute, this.clock(), this.settings.sweep.deadlineMs)) {
      this.log.warn(
        { minute, late: this.clock() - Date.parse(minute) },
        'minute missed: its time was over before it could be asked',
      );
      sweepsMeasured.inc({ result: 'missed' });
      return 'missed';
    }
    const roster = await this.sweeps.roster();
    if (roster === null) {
      // The walks of the start may all have failed: a source that comes back is found within the minute.
      this.log.info({ minute }, 'no plants are known yet: the source is searched for them');
      await addJob(
        this.discovery,
        'discover-plants',
        { reason: 'start' },
        JOB_IDS.discoverPlants('start', minute),
      );
      sweepsMeasured.inc({ result: 'no_roster' });
      return 'no roster';
    }
    const { shardSize } = this.settings.sweep;
    const sweep = await this.sweeps.open(minute, roster, shardSize, new Date(this.clock()));
    if (sweep.finishedAt !== null) return 'already done';
    // As the row says, not as we would: after a crash the flow must be laid out as it was.
    const planned = { firstId: sweep.firstPlantId, lastId: sweep.lastPlantId };
    const shards = toShards(planned, sweep.shardSize);
    await this.flows.add(this.flow(minute, shards));
    this.log.info({ plants: planned.lastId - planned.firstId + 1, shards: shards.length }, 'sweep planned');
    return 'planned';
  }

  private flow(minute: string, shards: readonly Roster[]): FlowJob {
    return {
      name: 'finish-sweep',
      queueName: QUEUES.sweeps,
      data: { minute },
      opts: { ...JOB_OPTIONS, jobId: JOB_IDS.finishSweep(minute) },
      children: shards.map((range, shard) => ({
        name: 'poll-plants',
        queueName: QUEUES.shards,
        data: { minute, shard, firstPlantId: range.firstId, lastPlantId: range.lastId },
        // A shard that fails for good leaves the ledger short, not open.
        opts: { ...JOB_OPTIONS, jobId: JOB_IDS.pollPlants(minute, shard), ignoreDependencyOnFailure: true },
      })),
    };
  }
}
