import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import { isReportedStep, landsAsWatering, type DetectedWatering } from './detect-waterings.js';
import { findJumps, isWithinJump, settledJump, type JumpRules, type ShiftMeaning } from './find-jumps.js';
import { levelShifts, type LevelShift } from './level-shifts.js';
import {
  samplesOf,
  type ChannelFacts,
  type ChannelMemory,
  type Jump,
  type RangeTrouble,
  type Sample,
} from './plant-facts.js';
import { rangeTrouble, type Course } from './range-trouble.js';
import { stuckStretches } from './sensor-faults.js';
import { waterOf } from './water.js';
import { canHaveCome, unseenMove } from './unseen-move.js';
import { unusualSince } from './unusual.js';
import { settledAt } from './window.js';

/** What the window of a channel's readings comes to. */
export interface ChannelCourse {
  /** The values that stand, oldest first. */
  readonly samples: readonly Sample[];
  /** The jump that lasts. */
  readonly jump: Jump | null;
  readonly trouble: Course<RangeTrouble | null>;
  readonly unusualSince: Course<EpochMicros | null>;
  readonly waterings: readonly DetectedWatering[];
  readonly lastWateredAt: EpochMicros | null;
  /** The watering after which the newest value still drains. */
  readonly drains: EpochMicros | null;
  readonly memory: ChannelMemory | null;
}

/** Walks along the window: steps first, what they make unbelievable, then what the rest says of the plant. */
export function followChannel(facts: ChannelFacts, policy: CarePolicy, now: EpochMicros): ChannelCourse {
  const { channel, range, readings, baseline } = facts;
  const memory = facts.stored?.memory ?? {};
  const settled = settledAt(readings);
  const samples = samplesOf(readings);
  const limit = { jump: policy.jump[channel], driftPerMinute: policy.driftPerMinute[channel] };
  const shifts = levelShifts(samples, limit);
  const water = waterOf(facts, shifts, policy);
  const { jumps, letGoAt } = findJumps(samples, shifts, memory, jumpRules(facts, policy, now));
  const stretches = stuckStretches(readings, letGoAt, policy);
  const isStuck = (at: EpochMicros) => stretches.some(({ from, until }) => at >= from && at <= until);
  const believed = samples.filter(({ takenAt }) => !isWithinJump(jumps, takenAt) && !isStuck(takenAt));
  const trouble = rangeTrouble(
    believed,
    { channel, range, policy, isDraining: (at) => water.drainsBy(at) !== null },
    { start: memory.trouble ?? null, settledAt: settled },
  );
  const unusual = unusualSince(
    believed,
    { channel, baseline, policy, isWatered: water.isOfToday },
    { start: memory.unusualSince ?? null, settledAt: settled },
  );
  const newest = samples.at(-1);
  const last = jumps.at(-1);
  return {
    samples,
    jump: last?.until === null ? last : null,
    trouble,
    unusualSince: unusual,
    waterings: water.seen,
    lastWateredAt: water.lastAt,
    drains: newest !== undefined && newest.value > range.high ? water.drainsBy(newest.takenAt) : null,
    memory: remember(samples, {
      trouble: trouble.settled,
      unusualSince: unusual.settled,
      jump: readings.length === 0 ? memory.jump : settledJump(jumps, settled, readings[0]!.takenAt),
      letGoAt,
    }),
  };
}

function jumpRules(facts: ChannelFacts, policy: CarePolicy, now: EpochMicros): JumpRules {
  const { channel, stored } = facts;
  return {
    isBack: (sample, jump) =>
      jump.isUnseen
        ? canHaveCome(sample, jump, facts, policy)
        : Math.abs(sample.value - jump.from) <= policy.jump[channel],
    unseen: unseenMove(facts, policy),
    stuckReadings: policy.stuckReadings,
    meaningOf: (shift) => (channel === 'soilMoisture' ? meaningOfSoilShift(shift, facts, policy) : 'jump'),
    trustedFrom: stored?.trustedFrom ?? null,
    now,
  };
}

function meaningOfSoilShift(shift: LevelShift, facts: ChannelFacts, policy: CarePolicy): ShiftMeaning {
  if (landsAsWatering(shift, policy)) return 'lands_as_watering';
  return isReportedStep(shift, facts.waterings, policy) ? 'explained' : 'jump';
}

interface ToRemember {
  readonly trouble: RangeTrouble | null;
  readonly unusualSince: EpochMicros | null;
  readonly jump: Jump | undefined;
  readonly letGoAt: EpochMicros | null;
}

function remember(
  samples: readonly Sample[],
  { trouble, unusualSince, jump, letGoAt }: ToRemember,
): ChannelMemory | null {
  const isPast = letGoAt === null || letGoAt < (samples[0]?.takenAt ?? -Infinity);
  const memory: ChannelMemory = {
    ...(trouble !== null && { trouble }),
    ...(unusualSince !== null && { unusualSince }),
    ...(jump !== undefined && { jump }),
    ...(!isPast && { letGoAt }),
  };
  return Object.keys(memory).length === 0 ? null : memory;
}
