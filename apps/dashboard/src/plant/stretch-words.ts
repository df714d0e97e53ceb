import { localTime } from '@palmhouse/domain';
import type { Stretch } from '../charts/time-series.js';
import { TEXTS } from '../texts.js';

/** `09:10–09:24`, over midnight `26 Nov 23:50 – 27 Nov 00:10`; `since 10:12` while it lasts. */
export function stretchInWords({ from, to }: Stretch, zone: string, isOpen: boolean): string {
  const begin = localTime(from * 1_000, zone);
  const end = localTime(to * 1_000, zone);
  const isOneDay = begin.day === end.day;
  const beginning = isOneDay ? begin.time : `${begin.date} ${begin.time}`;
  if (isOpen) return TEXTS.plantPage.since(beginning);
  return isOneDay ? `${begin.time}–${end.time}` : `${beginning} – ${end.date} ${end.time}`;
}
