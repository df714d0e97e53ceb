import type { AlertQuery, Channel } from '@palmhouse/client';
import { tenths, whole, withUnit } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';

type Facts = NonNullable<AlertQuery['alert']>['facts'];

/** A name, and a text or an instant. */
export type FactLine = readonly [name: string, value: string | { readonly at: string }];

const names = TEXTS.alerts.facts;

/** The numbers an alert was judged by, those that play a part. */
export function factLines(facts: Facts, channel: Channel | null): readonly FactLine[] {
  const measured = (value: number): string => (channel === null ? tenths(value) : withUnit(value, channel));
  const lines: (FactLine | null)[] = [
    facts.value === null ? null : [names.value, measured(facts.value)],
    facts.low === null || facts.high === null
      ? null
      : [names.range, names.between(measured(facts.low), measured(facts.high))],
    facts.usual === null
      ? null
      : [names.usual, names.between(measured(facts.usual.low), measured(facts.usual.high))],
    facts.faultKind === null ? null : [names.fault, TEXTS.trouble[facts.faultKind]],
    facts.lastWateredAt === null ? null : [names.lastWatered, { at: facts.lastWateredAt }],
    facts.needsWaterAt === null ? null : [names.needsWater, { at: facts.needsWaterAt }],
    facts.plants === null ? null : [names.plants, whole(facts.plants)],
    facts.share === null ? null : [names.share, `${tenths(facts.share * 100)} %`],
    facts.days === null ? null : [names.days, whole(facts.days)],
    facts.day === null ? null : [names.day, facts.day],
    facts.daysToFull === null ? null : [names.daysToFull, tenths(facts.daysToFull)],
  ];
  return lines.filter((line) => line !== null);
}
