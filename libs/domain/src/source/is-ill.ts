import type { Answer } from './answer.js';
import { classifyAnswer } from './classify-answer.js';

/**
 * Whether the answer means that the source is ill, so that the plant is worth one more request in this sweep.
 *
 * That is every answer which comes to `failed`, an over-long or redirecting one too: the museum's table knows only
 * one row "anything else", a second answer may be a good one, and one request more is all that it costs. The one
 * exception is `deadline`: the plant was not asked because the sweep's time is up, and none is left to ask it again.
 * A sensor fault is an answer about the plant and not about the source: it is not repeated.
 */
export function isIll(answer: Answer): boolean {
  const given = classifyAnswer(answer);
  return given.kind === 'refused' || (given.kind === 'unanswered' && given.failure !== 'deadline');
}
