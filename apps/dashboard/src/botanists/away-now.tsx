import type { BotanistsListQuery } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { When } from '../time/when.js';

export type Absence = NonNullable<BotanistsListQuery['botanists']['nodes'][number]['absences']>[number];

/** The absence that lasts now, if there is one. */
export function absenceAt(absences: readonly Absence[], now: EpochMs): Absence | undefined {
  return absences.find(({ from, until }) => toMs(from) <= now && now < toMs(until));
}

/** Who stands in, and until when. */
export function AwayNow({ absences, now }: { readonly absences: readonly Absence[]; readonly now: EpochMs }) {
  const absence = absenceAt(absences, now);
  if (absence === undefined) return null;
  return (
    <span className="small">
      {' '}
      {TEXTS.botanists.away(absence.cover.name)} <When at={absence.until} />
    </span>
  );
}
