import { toShards } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import { JOB_IDS, JOB_OPTIONS, QUEUES } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import { InjectFlowProducer } from '@nestjs/bullmq';
import { FlowProducer, type FlowJob } from 'bullmq';
import { CLOCK, type Clock } from '../clock.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { LOG, SETTINGS, SWEEP_FLOWS } from '../tokens.js';
import { SweepCloser } from './sweep.closer.js';
import { SweepsStore, type Roster } from './sweeps.store.js';

/** What became of a minute's tick. */
export type Plan = 'planned' | 'missed' | 'no roster' | 'already done';

// With less than this left there is no time to ask; the minute stays a gap.
const LEAST_TIME_MS = 1_000;

/** Decides, once a minute, whether and what to ask, and lays it out as one flow: shards, then the closing of the ledger. */
@Injectable()
export class SweepPlanner {
  constructor(
    @Inject(SETTINGS) private readonly settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @InjectFlowProducer(SWEEP_FLOWS) private readonly flows: FlowProducer,
    private readonly sweeps: SweepsStore,
    private readonly closer: SweepCloser,
  ) {}

  /** Several calls for one minute, by several replicas or after a crash, make one sweep. */
  async plan(minute: string): Promise<Plan> {
    await this.closer.closeAbandoned();
    const timeLeft = Date.parse(minute) + this.settings.sweep.deadlineMs - this.clock();
    if (timeLeft < LEAST_TIME_MS) {
      this.log.warn(
        { minute, late: this.clock() - Date.parse(minute) },
        'minute missed: its time was over before it could be asked',
      );
      return 'missed';
    }
    const roster = await this.sweeps.roster();
    if (roster === null) return 'no roster';
    const shards = toShards(roster, this.settings.sweep.shardSize);
    const sweep = await this.sweeps.open(minute, roster, shards.length, new Date(this.clock()));
    if (sweep.finishedAt !== null) return 'already done';
    // The row's roster, not ours: after a crash the flow must be laid out as it was.
    const planned = { firstId: sweep.firstPlantId, lastId: sweep.lastPlantId };
    await this.flows.add(this.flow(minute, toShards(planned, this.settings.sweep.shardSize)));
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
