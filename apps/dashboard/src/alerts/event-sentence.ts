import type { AlertQuery } from '@palmhouse/client';
import { TEXTS } from '../texts.js';

export type AlertEvent = NonNullable<AlertQuery['alert']>['events'][number];

const texts = TEXTS.alerts.event;

/**
 * What became of an alert, in a sentence without its end.
 * @param inWords an instant for people, as of a snooze's end.
 */
export function eventSentence(
  { action, by, assignee, snoozedUntil }: Omit<AlertEvent, 'at' | 'note' | '__typename'>,
  inWords: (at: string) => string,
): string {
  const who = by?.name ?? texts.palmhouse;
  switch (action) {
    case 'ACKNOWLEDGED':
      return texts.ACKNOWLEDGED(who);
    case 'ASSIGNED': {
      const to = assignee?.name ?? texts.nobody;
      return by === null ? texts.ASSIGNED_ITSELF(to) : texts.ASSIGNED(who, to);
    }
    case 'SNOOZED':
      return texts.SNOOZED(who, snoozedUntil === null ? '' : inWords(snoozedUntil));
    case 'RESOLVED':
      return by === null ? texts.RESOLVED_ITSELF : texts.RESOLVED(who);
    default:
      return texts[action];
  }
}
