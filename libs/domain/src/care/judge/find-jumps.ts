import type { EpochMicros } from '../../time/epoch-micros.js';
import type { LevelShift } from './level-shifts.js';
import type { ChannelMemory, Jump, Sample } from './plant-facts.js';
import { LEVEL_AFTER, MINUTE_MICROS } from './window.js';

/** What a step means: it opens a jump, it ends one as only a real watering does, or it is explained. */
export type ShiftMeaning = 'jump' | 'lands_as_watering' | 'explained';

export interface JumpRules {
  /** Whether a value has come back to where it was before the jump. */
  readonly isBack: (sample: Sample, jump: Jump) => boolean;
  /** Where the channel went while it said nothing possible; null: it always did. */
  readonly unseen: Jump | null;
  readonly stuckReadings: number;
  readonly meaningOf: (shift: LevelShift) => ShiftMeaning;
  /** A technician saw to the sensor then. */
  readonly trustedFrom: EpochMicros | null;
  readonly now: EpochMicros;
}

export interface FoundJumps {
  /** Oldest first; only the last can still last. */
  readonly jumps: readonly Jump[];
  readonly letGoAt: EpochMicros | null;
}

/** What has stayed somewhere else for a day is how things are now. */
const LONGEST = 24 * 60 * MINUTE_MICROS;

/** So many samples before `index` say the very same. */
function sameBefore(samples: readonly Sample[], index: number): number {
  let count = 1;
  while (index - 1 - count >= 0 && samples[index - 1 - count]!.value === samples[index - 1]!.value)
    count += 1;
  return count;
}

/** What is not believed from before the samples: an unseen move counts where it is not known, and nothing lasts already. */
function known(jump: Jump | null, unseen: Jump | null): Jump[] {
  if (jump === null) return unseen === null ? [] : [unseen];
  const isNews = unseen !== null && unseen.at > jump.at && jump.until !== null && jump.until <= unseen.at;
  return isNews ? [jump, unseen] : [jump];
}

class JumpScan {
  readonly jumps: Jump[] = [];
  letGoAt: EpochMicros | null;
  private readonly shifts: ReadonlyMap<number, LevelShift>;
  /** Oldest first. */
  private readonly remembered: Jump[];

  constructor(
    private readonly samples: readonly Sample[],
    shifts: readonly LevelShift[],
    private readonly memory: ChannelMemory,
    private readonly rules: JumpRules,
  ) {
    this.shifts = new Map(shifts.map((shift) => [shift.index, shift]));
    this.remembered = known(memory.jump ?? null, rules.unseen);
    this.letGoAt = memory.letGoAt ?? null;
  }

  run(): FoundJumps {
    this.samples.forEach(({ takenAt }, index) => {
      this.recall(takenAt);
      this.expire(takenAt);
      const shift = this.shifts.get(index);
      if (shift !== undefined) this.meet(shift);
      else if (this.isBack(index)) this.end(takenAt);
    });
    this.recall(Infinity);
    this.expire(Math.max(this.rules.now, this.rules.trustedFrom ?? 0));
    return { jumps: this.jumps, letGoAt: this.letGoAt };
  }

  private get open(): Jump | null {
    const last = this.jumps.at(-1);
    return last?.until === null ? last : null;
  }

  /** What is remembered takes its place in time. */
  private recall(at: EpochMicros): void {
    while (this.remembered.length > 0 && this.remembered[0]!.at <= at) {
      const jump = this.remembered.shift()!;
      this.end(jump.at);
      this.jumps.push(jump);
    }
  }

  private end(until: EpochMicros): void {
    const { open } = this;
    if (open !== null) this.jumps[this.jumps.length - 1] = { ...open, until };
  }

  private expire(at: EpochMicros): void {
    const { open } = this;
    if (open === null) return;
    const { trustedFrom } = this.rules;
    const isSeenTo = trustedFrom !== null && trustedFrom >= open.at && at >= trustedFrom;
    if (isSeenTo) this.end(trustedFrom);
    else if (at >= open.at + LONGEST) this.end(open.at + LONGEST);
  }

  private meet(shift: LevelShift): void {
    const meaning = this.rules.meaningOf(shift);
    const { open } = this;
    if (meaning === 'lands_as_watering') return this.end(shift.at);
    if (meaning === 'explained') return;
    if (open !== null) {
      const isOpposite = Math.sign(shift.after - shift.before) !== Math.sign(open.to - open.from);
      if (isOpposite && shift.at > open.at) this.end(shift.at);
    } else if (!this.isKnown(shift)) this.begin(shift);
  }

  /** The edges of what is remembered are seen again for as long as they are in the window. */
  private isKnown({ at }: LevelShift): boolean {
    const { jump, letGoAt } = this.memory;
    return at === jump?.at || at === jump?.until || at === letGoAt;
  }

  private begin({ index, at, before, after }: LevelShift): void {
    if (sameBefore(this.samples, index) >= this.rules.stuckReadings) this.letGoAt = at;
    else this.jumps.push({ at, until: null, from: before, to: after });
  }

  private isBack(index: number): boolean {
    const { open } = this;
    if (open === null) return false;
    const next = this.samples.slice(index, index + LEVEL_AFTER);
    return next.length === LEVEL_AFTER && next.every((sample) => this.rules.isBack(sample, open));
  }
}

/**
 * The stretches in which a channel says what plants and air do not do: it jumped, and has not come back. Such a stretch
 * ends when the values come back, by an opposite step, by a watering that lands where waterings land, when a technician
 * has seen to the sensor, or after a day.
 * @param samples oldest first
 */
export function findJumps(
  samples: readonly Sample[],
  shifts: readonly LevelShift[],
  memory: ChannelMemory,
  rules: JumpRules,
): FoundJumps {
  return new JumpScan(samples, shifts, memory, rules).run();
}

export function isWithinJump(jumps: readonly Jump[], at: EpochMicros): boolean {
  return jumps.some((jump) => at >= jump.at && (jump.until === null || at < jump.until));
}

/** What of the jumps must be remembered: the last one that is settled, for as long as it can be met in the window. */
export function settledJump(
  jumps: readonly Jump[],
  settled: EpochMicros | null,
  windowFrom: EpochMicros,
): Jump | undefined {
  const until = settled ?? windowFrom;
  const last = jumps.findLast(({ at }) => at <= until);
  if (last === undefined) return undefined;
  if (last.until === null || last.until > until) return { ...last, until: null };
  return last.until < windowFrom ? undefined : last;
}
