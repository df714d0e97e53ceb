import type { StorageQuery } from '@palmhouse/client';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import type { EpochMs } from '../../time/instants.js';
import { fullDay } from '../../time/words.js';

type Storage = StorageQuery['storage'];

const DAY = 86_400_000;
// Nobody's growth keeps its pace that long.
const FAR_DAYS = 3_650;

/** The day it fills, in words. */
export function fillInWords(
  {
    daysToFull,
    growthBytesPerDay,
    capacityBytes,
  }: Pick<Storage, 'daysToFull' | 'growthBytesPerDay' | 'capacityBytes'>,
  now: EpochMs,
  zone: string,
): string {
  const texts = TEXTS.pipelines.storage;
  if (daysToFull === null)
    return growthBytesPerDay === null || capacityBytes === null ? texts.fullUnknown : texts.fullNever;
  if (daysToFull <= 0) return texts.fullNow;
  if (daysToFull < 1) return texts.fullToday;
  if (daysToFull > FAR_DAYS) return texts.fullFar;
  const days = Math.floor(daysToFull);
  const length = days === 1 ? texts.oneDay : texts.days(whole(days));
  return texts.fullOn(fullDay(now + daysToFull * DAY, zone), length);
}
