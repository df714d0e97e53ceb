import { readInstant, toIso, type EpochMicros } from '../time/epoch-micros.js';
import type { CleaningPolicy } from './cleaning-policy.js';
import { quoteValue } from './quote-value.js';
import type { Refusal } from './refusal.js';

const HOUR_MICROS = 3_600_000_000;

/** When a report was taken, or why that cannot be believed. */
export function readTakenAt(
  value: unknown,
  receivedAt: EpochMicros,
  policy: CleaningPolicy,
): EpochMicros | Refusal {
  const takenAt = readInstant(value);
  if (takenAt === null) {
    return refused('taken-at-unreadable', `The time of the report cannot be read: ${quoteValue(value)}.`);
  }
  const ahead = takenAt - receivedAt;
  if (ahead > policy.maxFutureMicros) {
    const limit = `${policy.maxFutureMicros / 1_000_000} s`;
    return refused(
      'taken-at-future',
      `The report was taken at ${toIso(takenAt)}, more than ${limit} in the future.`,
    );
  }
  if (-ahead > policy.maxAgeMicros) {
    const limit = `${policy.maxAgeMicros / HOUR_MICROS} h`;
    return refused(
      'taken-at-too-old',
      `The report was taken at ${toIso(takenAt)}, more than ${limit} before it came.`,
    );
  }
  return takenAt;
}

function refused(rule: Refusal['rule'], what: string): Refusal {
  return { rule, reason: `${what} Nothing of it is used; the report is kept whole.` };
}
