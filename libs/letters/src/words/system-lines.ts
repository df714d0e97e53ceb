import type { Machinery, ToldAlert } from '../facts/told.js';
import { bytesInWords } from './amounts.js';
import { daysInWords } from './headline.js';
import type { Line } from './plant-lines.js';
import { when } from './times.js';

const line = (term: string, value: string, beside: string | null = null): Line => ({
  term,
  value,
  beside,
  bad: false,
});

function storageLines({ storage }: Machinery, { facts }: ToldAlert): Line[] {
  if (storage === null) return [];
  const { usedBytes, capacityBytes } = storage;
  const used = bytesInWords(usedBytes);
  const lines =
    capacityBytes === null
      ? [line('Used', used)]
      : [
          line(
            'Used',
            `${Math.round((usedBytes / capacityBytes) * 100)} %`,
            `${used} of ${bytesInWords(capacityBytes)}`,
          ),
        ];
  const days = facts.daysToFull;
  if (days === undefined) return lines;
  return [
    ...lines,
    line(
      'Full in',
      days === null ? 'not in sight' : daysInWords(days),
      days === null ? null : 'at the pace of the last days',
    ),
  ];
}

function sweepLines({ sweep }: Machinery, nowMs: number, zone: string): Line[] {
  if (sweep === null) return [line('Last sweep', 'none yet')];
  const { minuteMs, asked, failed } = sweep;
  return [
    line('Last sweep', when(minuteMs, nowMs, zone), `${asked} plants asked, ${failed} without an answer`),
  ];
}

function archiveLines({ oldestDueDay }: Machinery, { facts }: ToldAlert): Line[] {
  const day = facts.day === undefined ? [] : [line('Day', facts.day)];
  return oldestDueDay === null || oldestDueDay === facts.day
    ? day
    : [...day, line('Oldest day that waits', oldestDueDay)];
}

/** How the part of the machinery stands that an alert is about. */
export function systemLines(alert: ToldAlert, machinery: Machinery, nowMs: number, zone: string): Line[] {
  switch (alert.kind) {
    case 'storage_full':
      return storageLines(machinery, alert);
    case 'archive_failed':
    case 'archive_late':
      return archiveLines(machinery, alert);
    default:
      return sweepLines(machinery, nowMs, zone);
  }
}
