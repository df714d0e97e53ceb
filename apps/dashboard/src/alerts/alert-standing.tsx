import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import type { AlertCard } from './alert-filter.js';

const texts = TEXTS.alerts;

/** How far an alert is seen to, by whom and since when. */
export function AlertStanding({ alert }: { readonly alert: AlertCard }) {
  const { state, acknowledgedBy, acknowledgedAt, snoozedUntil, resolution, resolvedAt } = alert;
  if (state === 'ACKNOWLEDGED' && acknowledgedBy !== null && acknowledgedAt !== null)
    return (
      <>
        {texts.seenToBy(acknowledgedBy.name)} <When at={acknowledgedAt} />
      </>
    );
  if (state === 'SNOOZED' && snoozedUntil !== null)
    return (
      <>
        {texts.leftBeUntil} <When at={snoozedUntil} />
      </>
    );
  if (state === 'RESOLVED' && resolvedAt !== null)
    return (
      <>
        {resolution === null ? texts.states.RESOLVED : texts.resolutions[resolution]},{' '}
        <When at={resolvedAt} />
      </>
    );
  return texts.states[state];
}

/** Whose it is. */
export function AlertAssignee({ alert: { assignee, audience } }: { readonly alert: AlertCard }) {
  return assignee === null
    ? texts.assignedToNobody(texts.audiences[audience])
    : texts.assignedTo(assignee.name);
}

/** Since when there is trouble, and since when that is known. */
export function AlertTimes({ alert }: { readonly alert: AlertCard }) {
  const { since, openedAt, reopened, escalatedAt } = alert;
  return (
    <>
      {texts.since} <When at={since} /> (<When at={since} as="ago" />
      ), {texts.opened} <When at={openedAt} />
      {reopened > 0 && `, ${texts.again}`}
      {escalatedAt !== null && (
        <>
          , {texts.escalated} <When at={escalatedAt} />
        </>
      )}
    </>
  );
}
