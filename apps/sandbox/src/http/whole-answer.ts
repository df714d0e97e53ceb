import { plantAnswer } from '../bodies/answer.body.js';
import type { HttpAnswer } from '../bodies/http-answer.js';
import { drawFaults } from '../faults/fault-draw.js';
import type { DrawnFaults, UnansweredFault } from '../faults/fault-draw.js';
import type { FaultSet } from '../faults/fault-plan.js';
import { spoiltAnswer } from '../faults/spoilt-answer.js';
import { answerOf } from '../museum/answer-of.js';
import type { Generation, MuseumRules } from '../museum/answer-of.js';

/** One plant, asked at an instant (milliseconds since 1970). */
export interface Question {
  readonly plantId: number;
  readonly generation: Generation;
  readonly atMs: number;
}

/** What the museum itself would say, its clock as wrong as the faults have it. */
function museumAnswer(
  { plantId, generation, atMs }: Question,
  rules: MuseumRules,
  faults: FaultSet,
  { skewMs }: DrawnFaults,
): HttpAnswer {
  const answer = answerOf(plantId, generation, atMs, rules, faults);
  if (answer.kind !== 'report') return plantAnswer(plantId, generation, answer, rules.seed);
  const { reading } = answer;
  const skewed = { ...reading, takenAtMs: reading.takenAtMs + skewMs };
  return plantAnswer(plantId, generation, { kind: 'report', reading: skewed }, rules.seed);
}

/**
 * What is sent to the question, all its faults in it, but for how it is sent (late, dripping, cut short); the faults
 * of no answer by their names.
 * @param recordedMs the instant of which the museum speaks: the asked one, unless it repeats itself.
 */
export function wholeAnswer(
  question: Question,
  rules: MuseumRules,
  faults: FaultSet,
  drawn: DrawnFaults,
  recordedMs = question.atMs,
): HttpAnswer | UnansweredFault {
  const { replacing } = drawn;
  if (replacing === 'timeout' || replacing === 'refused') return replacing;
  const whole = (): HttpAnswer => museumAnswer({ ...question, atMs: recordedMs }, rules, faults, drawn);
  return replacing === null
    ? whole()
    : spoiltAnswer(replacing, { ...question, seed: rules.seed }, drawn, whole);
}

/** What a plant answers at an instant, without a server: pure, for whoever wants many of them at once. */
export function httpAnswerOf(
  question: Question,
  rules: MuseumRules,
  faults: FaultSet,
): HttpAnswer | UnansweredFault {
  const { plantId, atMs } = question;
  return wholeAnswer(question, rules, faults, drawFaults(faults, 0, plantId, atMs, rules.seed));
}
