import { interpretAnswer, type CleaningPolicy, type PlantOutcome, type Rejection } from '@palmhouse/domain';
import type { PlantAnswers } from '../extract/plants-api.js';

/** What a stretch of plants came to: one outcome a plant, and every input that was refused. */
export interface Transformed {
  readonly outcomes: readonly PlantOutcome[];
  readonly rejections: readonly Rejection[];
}

function rejectionsOf(outcome: PlantOutcome): readonly Rejection[] {
  return 'rejections' in outcome ? outcome.rejections : [];
}

/** Applies the museum's cleaning rules. An ill answer that a retry made good is still quarantined: it did arrive. */
export function transformAnswers(answers: readonly PlantAnswers[], policy: CleaningPolicy): Transformed {
  const outcomes: PlantOutcome[] = [];
  const rejections: Rejection[] = [];
  for (const { final, ill } of answers) {
    const outcome = interpretAnswer(final, policy);
    outcomes.push(outcome);
    if (ill !== null) rejections.push(...rejectionsOf(interpretAnswer(ill, policy)));
    rejections.push(...rejectionsOf(outcome));
  }
  return { outcomes, rejections };
}
