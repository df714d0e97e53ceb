import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import {
  detectWaterings,
  isReportedStep,
  landsAsWatering,
  type DetectedWatering,
} from './detect-waterings.js';
import { findJumps, isWithinJump, settledJump, type ShiftMeaning } from './find-jumps.js';
import { levelShifts, type LevelShift } from './level-shifts.js';
import {
  samplesOf,
  type ChannelFacts,
  type ChannelMemory,
  type Jump,
  type KnownWatering,
  type RangeTrouble,
  type Sample,
} from './plant-facts.js';
import { rangeTrouble, type Course } from './range-trouble.js';
import { stuckStretches } from './sensor-faults.js';
import { canHaveCome, unseenMove } from './unseen-move.js';
import { unusualSince } from './unusual.js';
import { MINUTE_MICROS, settledAt } from './window.js';

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

const DAY_MICROS = 24 * 60 * MINUTE_MICROS;

/** Walks along the window: steps first, what they make unbelievable, then what the rest says of the plant. */
export function followChannel(facts: ChannelFacts, policy: CarePolicy, now: EpochMicros): ChannelCourse {
  const { channel, range, readings, baseline, stored } = facts;
  const memory = stored?.memory ?? {};
  const settled = settledAt(readings);
  const samples = samplesOf(readings);
  const limit = { jump: policy.jump[channel], driftPerMinute: policy.driftPerMinute[channel] };
  const shifts = levelShifts(samples, limit);
  const isSoil = channel === 'soilMoisture';
  const waterings = isSoil ? detectWaterings(shifts, facts.waterings, policy) : [];
  const watered = isSoil ? instantsOf(facts.waterings, waterings) : [];
  const within = (length: number) => (at: EpochMicros) =>
    watered.findLast((wateredAt) => at >= wateredAt - early(policy) && at <= wateredAt + length);
  const drainsAt = within(policy.drainMinutes * MINUTE_MICROS);
  const wateredBy = within(DAY_MICROS);

  const { jumps, letGoAt } = findJumps(samples, shifts, memory, {
    isBack: (sample, jump) =>
      jump.isUnseen
        ? canHaveCome(sample, jump, facts, policy)
        : Math.abs(sample.value - jump.from) <= limit.jump,
    unseen: unseenMove(facts, policy),
    stuckReadings: policy.stuckReadings,
    meaningOf: (shift) => (isSoil ? meaningOfSoilShift(shift, facts, policy) : 'jump'),
    trustedFrom: stored?.trustedFrom ?? null,
    now,
  });
  const stretches = stuckStretches(readings, letGoAt, policy);
  const isStuck = (at: EpochMicros) => stretches.some(({ from, until }) => at >= from && at <= until);
  const believed = samples.filter(({ takenAt }) => !isWithinJump(jumps, takenAt) && !isStuck(takenAt));
  const trouble = rangeTrouble(
    believed,
    { channel, range, policy, isDraining: (at) => drainsAt(at) !== undefined },
    { start: memory.trouble ?? null, settledAt: settled },
  );
  const unusual = unusualSince(
    believed,
    { channel, baseline, policy, isWatered: (at) => wateredBy(at) !== undefined },
    { start: memory.unusualSince ?? null, settledAt: settled },
  );
  const newest = samples.at(-1);
  const last = jumps.at(-1);
  return {
    samples,
    jump: last?.until === null ? last : null,
    trouble,
    unusualSince: unusual,
    waterings,
    lastWateredAt: watered.at(-1) ?? null,
    drains: newest !== undefined && newest.value > range.high ? (drainsAt(newest.takenAt) ?? null) : null,
    memory: remember(samples, {
      trouble: trouble.settled,
      unusualSince: unusual.settled,
      jump: readings.length === 0 ? memory.jump : settledJump(jumps, settled, readings[0]!.takenAt),
      letGoAt,
    }),
  };
}

function instantsOf(known: readonly KnownWatering[], detected: readonly DetectedWatering[]): EpochMicros[] {
  const instants = [...known.map(({ wateredAt }) => wateredAt), ...detected.map(({ at }) => at)];
  return instants.sort((a, b) => a - b);
}

/** The soil may be wet some minutes before the source says when it was watered. */
function early({ watering }: CarePolicy): number {
  return watering.matchMinutes * MINUTE_MICROS;
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
