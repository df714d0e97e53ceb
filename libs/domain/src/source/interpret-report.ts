import type { Reading } from '../readings/reading.js';
import type { PlantOutcome } from '../sweeps/outcome.js';
import { readInstant, type EpochMicros } from '../time/epoch-micros.js';
import { speaksOf, type ReportBody } from './classify-answer.js';
import type { CleaningPolicy } from './cleaning-policy.js';
import { quoteValue } from './quote-value.js';
import { readChannel } from './read-channel.js';
import { readTakenAt } from './read-taken-at.js';
import { toRejection, type Received, type Refusal } from './refusal.js';
import { toReference } from './to-reference.js';

/**
 * A report, cleaned. One that speaks of another plant, or of a time that cannot be believed, gives neither reading
 * nor reference and exactly one rejection: its values have no place to stand in, so no more is said of them.
 */
export function interpretReport(body: ReportBody, received: Received, policy: CleaningPolicy): PlantOutcome {
  const { plantId, receivedAt } = received;
  if (!speaksOf(body, plantId)) return nothingOf(received, wrongPlant(body, plantId));
  const takenAt = readTakenAt(body['recording_taken'], receivedAt, policy);
  if (typeof takenAt !== 'number') return nothingOf(received, takenAt);

  const { reading, refusals } = toReading(body, plantId, takenAt, policy);
  const about = toReference(body, plantId, takenAt);
  const rejections = [...refusals, ...about.refusals].map((refusal) => toRejection(refusal, received, true));
  return { kind: 'report', plantId, receivedAt, reading, reference: about.reference, rejections };
}

function nothingOf(received: Received, refusal: Refusal): PlantOutcome {
  const rejections = [toRejection(refusal, received, true)];
  const { plantId, receivedAt } = received;
  return { kind: 'report', plantId, receivedAt, reading: null, reference: null, rejections };
}

function wrongPlant(body: ReportBody, plantId: number): Refusal {
  const other = quoteValue(body['plant_id']);
  const reason = `Plant ${plantId} was asked; the report speaks of plant ${other}. Nothing of it is used; it is kept whole.`;
  return { rule: 'plant-id-mismatch', reason };
}

interface ReadingAndRefusals {
  readonly reading: Reading | null;
  readonly refusals: readonly Refusal[];
}

function toReading(
  body: ReportBody,
  plantId: number,
  takenAt: EpochMicros,
  policy: CleaningPolicy,
): ReadingAndRefusals {
  const soilMoisture = readChannel('soil-moisture', body['soil_moisture'], policy.soilMoisture);
  const temperature = readChannel('temperature', body['temperature'], policy.temperature);
  const watered = readLastWatered(body['last_watered']);
  const ofValues = [soilMoisture.refusal, temperature.refusal].filter((refusal) => refusal !== null);
  const gone = soilMoisture.value === null && temperature.value === null;
  const refusals = [
    ...(gone && ofValues.length === 0 ? [NO_VALUES] : ofValues),
    ...(watered.refusal === null ? [] : [watered.refusal]),
  ];
  if (gone) return { reading: null, refusals };
  const values = { soilMoisture: soilMoisture.value, temperature: temperature.value };
  return { reading: { plantId, takenAt, ...values, lastWateredAt: watered.at }, refusals };
}

const NO_VALUES: Refusal = {
  rule: 'no-values',
  reason:
    'The report has neither soil moisture nor temperature: no reading is stored, the report is kept whole.',
};

function readLastWatered(value: unknown): {
  readonly at: EpochMicros | null;
  readonly refusal: Refusal | null;
} {
  if (value === undefined || value === null) return { at: null, refusal: null };
  const at = readInstant(value);
  if (at !== null) return { at, refusal: null };
  const reason = `The time of the last watering cannot be read: ${quoteValue(value)}. It is left empty; the report is kept whole.`;
  return { at, refusal: { rule: 'last-watered-unreadable', reason } };
}
