import type { Generation, MuseumAnswer } from '../museum/answer-of.js';
import { plantOf } from '../museum/plant-of.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { errorAnswer, jsonAnswer } from './http-answer.js';
import type { HttpAnswer } from './http-answer.js';
import { v1Body } from './v1.body.js';
import { v2Body } from './v2.body.js';
import { v3Body } from './v3.body.js';

const ERRORS = {
  'not-found': [404, 'plant not found'],
  'on-loan': [404, 'plant on loan to another museum'],
  'sensor-fault': [500, 'plant sensor fault'],
} as const satisfies Record<Exclude<MuseumAnswer['kind'], 'report'>, readonly [number, string]>;

/** The body of a report in the shape of its generation. */
export function reportBody(
  plantId: number,
  generation: Generation,
  reading: MuseumReading,
  seed: number,
): object {
  const plant = plantOf(plantId, seed);
  if (generation === 'v1') return v1Body(plantId, plant, reading);
  if (generation === 'v2') return v2Body(plantId, plant, reading, seed);
  return v3Body(plantId, plant, reading, seed);
}

/** What the plants API sends for the museum's answer. */
export function plantAnswer(
  plantId: number,
  generation: Generation,
  answer: MuseumAnswer,
  seed: number,
): HttpAnswer {
  if (answer.kind === 'report') return jsonAnswer(200, reportBody(plantId, generation, answer.reading, seed));
  const [status, text] = ERRORS[answer.kind];
  return errorAnswer(status, text, plantId);
}
