import { localTime } from '@palmhouse/domain';
import type { EpochMs } from '../time/instants.js';

const DAY = 86_400_000;

/**
 * What stands under the ticks of a time axis: `13:00`, with the day below where it is another than before;
 * `Thu 31 Aug` where ticks are days apart, with the year below where it is another.
 */
export function timeLabels(splits: readonly EpochMs[], step: number, zone: string): string[] {
  let before = '';
  return splits.map((split) => {
    const { weekday, date, day, time } = localTime(split * 1_000, zone);
    const [above, below] =
      step < DAY ? [time, `${weekday} ${date}`] : [`${weekday} ${date}`, day.slice(0, 4)];
    const label = below === before ? above : `${above}\n${below}`;
    before = below;
    return label;
  });
}
