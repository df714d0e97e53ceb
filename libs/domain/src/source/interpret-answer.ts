import type { RejectionRule } from '../readings/rejection.js';
import type { PlantOutcome } from '../sweeps/outcome.js';
import type { Answer, SourceFailure } from './answer.js';
import { classifyAnswer } from './classify-answer.js';
import type { CleaningPolicy } from './cleaning-policy.js';
import { interpretReport } from './interpret-report.js';
import { quoteValue } from './quote-value.js';
import { toRejection, type Received } from './refusal.js';

/** What the asked plant came to: exactly one outcome for any bytes whatever. Never throws. */
export function interpretAnswer(answer: Answer, policy: CleaningPolicy): PlantOutcome {
  const { plantId } = answer;
  const given = classifyAnswer(answer);
  switch (given.kind) {
    case 'report':
      return interpretReport(given.body, receivedOf(answer), policy);
    case 'away':
      return { kind: 'away', plantId, status: given.status, receivedAt: answer.receivedAt };
    case 'faulty':
      return { kind: 'faulty', plantId };
    case 'refused':
      return failed(answer, given.rule, given.rule, `${given.reason} The body is kept as it came.`);
    case 'unanswered':
      return failed(answer, given.failure, ruleOf(given.failure), cutShort(answer));
  }
}

function receivedOf({ plantId, receivedAt, body }: Answer): Received {
  return { plantId, receivedAt, payload: body ?? new Uint8Array() };
}

/** Nothing arrived, nothing to keep: only what did arrive, be it an empty body with a status, is a rejection. */
function failed(answer: Answer, code: string, rule: RejectionRule, reason: string): PlantOutcome {
  const arrived = answer.kind === 'answered' || (answer.body?.length ?? 0) > 0;
  const rejections = arrived ? [toRejection({ rule, reason }, receivedOf(answer), false)] : [];
  return { kind: 'failed', plantId: answer.plantId, reason: code, rejections };
}

/** A body that the sweep's end cut short was out of time; one that a lost connection cut short is truncated. */
function ruleOf(failure: SourceFailure): RejectionRule {
  if (failure === 'deadline') return 'timeout';
  return failure === 'unreachable' ? 'body-truncated' : failure;
}

function cutShort(answer: Answer): string {
  if (answer.kind === 'answered') return '';
  const bytes = answer.body?.length ?? 0;
  return `The answer ended with ${answer.failure} (${quoteValue(answer.detail)}). The ${bytes} bytes that had arrived are kept.`;
}
