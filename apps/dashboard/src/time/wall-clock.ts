import { localTime } from '@palmhouse/domain';
import type { EpochMs } from './instants.js';

/** What a `datetime-local` field holds for an instant: `2026-11-26T11:42` by the clock of a zone. */
export function toWallClock(at: EpochMs, zone: string): string {
  const { day, time } = localTime(at * 1_000, zone);
  return `${day}T${time}`;
}

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/**
 * The instant at which a zone's clock shows this; the earlier where it shows it twice, the one after the leap where never.
 * null where it is no day and time.
 */
export function fromWallClock(text: string, zone: string): EpochMs | null {
  const asUtc = Date.parse(`${text}:00Z`);
  if (!FORM.test(text) || Number.isNaN(asUtc)) return null;
  const offsetAt = (at: EpochMs): number => Date.parse(`${toWallClock(at, zone)}:00Z`) - at;
  // A day before and after stand on both sides of any change of the clocks.
  const offsets = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)];
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  return candidates.find((at) => toWallClock(at, zone) === text) ?? candidates[0] ?? null;
}
