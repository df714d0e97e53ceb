import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import { learnHour, type HourOfDay, type LearntHour } from './learn-hour.js';
import { troubleWithin, type TroubledStretch } from './troubles.js';

/** What a channel said within an hour; `reading_hourly` holds it of archived days. */
export interface HourSummary {
  /** Its start. */
  readonly hour: EpochMicros;
  /** Values; an hour without any is not given. */
  readonly count: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

export interface HourlyBaseline extends Omit<LearntHour, 'leftOut'> {
  /** Of the day, UTC: 0 to 23. */
  readonly hour: number;
}

export interface LearntChannel {
  /** Of the hours of the day that are known at all, also those still being learnt. */
  readonly baselines: readonly HourlyBaseline[];
  /** Hours that were left out because something was the matter in them. */
  readonly leftOut: readonly EpochMicros[];
}

const HOUR = 3_600_000_000;
const HOURS_A_DAY = 24;

/**
 * What a plant's channel is usually like at each hour of the day.
 * @param hours of the last weeks, in order.
 * @param troubles of this channel. Hours in which the sensor was not believed are left out whatever came of them.
 */
export function learnChannel(
  channel: CareChannel,
  hours: readonly HourSummary[],
  troubles: readonly TroubledStretch[],
  policy: Pick<CarePolicy, 'unusual'>,
): LearntChannel {
  const byHour = Array.from({ length: HOURS_A_DAY }, () => ({
    days: [] as HourOfDay[],
    at: [] as EpochMicros[],
  }));
  const leftOut: EpochMicros[] = [];
  for (const { hour, ...said } of hours) {
    const trouble = troubles.length === 0 ? null : troubleWithin(troubles, hour);
    if (trouble === 'sensor_fault') {
      leftOut.push(hour);
      continue;
    }
    const { days, at } = byHour[(hour / HOUR) % HOURS_A_DAY]!;
    days.push({ ...said, unusual: trouble === 'unusual' });
    at.push(hour);
  }
  const baselines = byHour.flatMap(({ days, at }, hour) => {
    const learnt = learnHour(channel, days, policy);
    if (learnt === null) return [];
    const { leftOut: those, ...baseline } = learnt;
    for (const index of those) leftOut.push(at[index]!);
    return [{ hour, ...baseline }];
  });
  return { baselines, leftOut };
}
