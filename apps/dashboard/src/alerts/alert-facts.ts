import type { AlertQuery, Channel } from '@palmhouse/client';
import { tenths, whole, withUnit } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';

type Alert = NonNullable<AlertQuery['alert']>;

const texts = TEXTS.alerts.page;

/** A row of what an alert was judged by: its name, and the value in words. */
export type FactRow = readonly [name: string, value: string];

function between(low: number | null, high: number | null, channel: Channel): string | null {
  if (low === null || high === null) return null;
  return texts.between(withUnit(low, channel), withUnit(high, channel));
}

function ofChannel({ facts, channel }: Pick<Alert, 'facts' | 'channel'>): readonly (FactRow | null)[] {
  if (channel === null) return [];
  const { value, low, high, usual } = facts;
  const range = between(low, high, channel);
  return [
    value === null ? null : [texts.value, withUnit(value, channel)],
    range === null ? null : [texts.likes, range],
    usual === null
      ? null
      : [
          texts.usual,
          texts.usually(
            withUnit(usual.median, channel),
            withUnit(usual.low, channel),
            withUnit(usual.high, channel),
          ),
        ],
    usual === null ? null : [texts.away, texts.spreads(tenths(usual.spreads))],
  ];
}

/**
 * The numbers that an alert was judged by, in words; those that play no part are left out.
 * @param inWords an instant for people.
 */
export function factRows(
  alert: Pick<Alert, 'facts' | 'channel' | 'kind'>,
  inWords: (at: string) => string,
): readonly FactRow[] {
  const { faultKind, share, daysToFull, day, days, plants, lastWateredAt, needsWaterAt } = alert.facts;
  const shareName = alert.kind === 'STORAGE_FULL' ? texts.shareFull : texts.shareFailed;
  const rows: readonly (FactRow | null)[] = [
    ...ofChannel(alert),
    lastWateredAt === null ? null : [texts.lastWatered, inWords(lastWateredAt)],
    needsWaterAt === null ? null : [texts.needsWater, inWords(needsWaterAt)],
    faultKind === null ? null : [texts.fault, texts.faults[faultKind]],
    share === null ? null : [shareName, `${whole(share * 100)} %`],
    daysToFull === null ? null : [texts.daysToFull, texts.days(tenths(daysToFull))],
    day === null ? null : [texts.day, day],
    days === null ? null : [texts.daysConcerned, whole(days)],
    plants === null ? null : [texts.plants, whole(plants)],
  ];
  return rows.filter((row) => row !== null);
}
