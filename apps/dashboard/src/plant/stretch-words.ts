import { localTime } from '@palmhouse/domain';
import type { Stretch } from '../charts/time-series.js';
import { TEXTS } from '../texts.js';

/** How far a stretch is known: what lies beyond the edges of the chart is not. */
interface Ends {
  /** It begins where the chart begins, or before. */
  readonly isCut?: boolean;
  /** It lasts. */
  readonly isOpen?: boolean;
  /** Nothing else is on the chart. */
  readonly isAll?: boolean;
}

/** `09:10–09:24`, over midnight `26 Nov 23:50 – 27 Nov 00:10`; `since 10:12` while it lasts, `until 09:24` from before. */
export function stretchInWords({ from, to }: Stretch, zone: string, ends: Ends = {}): string {
  const begin = localTime(from * 1_000, zone);
  const end = localTime(to * 1_000, zone);
  const isOneDay = begin.day === end.day;
  const beginning = isOneDay ? begin.time : `${begin.date} ${begin.time}`;
  const ending = isOneDay ? end.time : `${end.date} ${end.time}`;
  if (ends.isAll === true) return TEXTS.plantPage.allTheTime;
  if (ends.isOpen === true) return TEXTS.plantPage.since(beginning);
  if (ends.isCut === true) return TEXTS.plantPage.until(ending);
  return isOneDay ? `${beginning}–${ending}` : `${beginning} – ${ending}`;
}
