import type { PlantReference } from '../plants/plant-reference.js';
import type { Reading } from '../readings/reading.js';
import type { Rejection, RejectionRule } from '../readings/rejection.js';
import type { EpochMicros } from '../time/epoch-micros.js';
import type { CleaningPolicy } from './cleaning-policy.js';
import { interpretAnswer } from './interpret-answer.js';

/** What lies in the quarantine. */
export interface Quarantined {
  readonly plantId: number;
  /** Of today or of an older Palmhouse. */
  readonly rule: string;
  readonly receivedAt: EpochMicros;
  readonly payload: Uint8Array;
}

/**
 * What of a report its rule refused. `report`: all of it. `value`: something measured, or the last watering; the rest was
 * stored where anything was left. `fact`: something it says of the plant itself.
 */
export type RefusedPart = 'report' | 'value' | 'fact';

/** What today's rules make of it. */
export type Reinterpretation =
  | { readonly kind: 'not-replayable'; readonly reason: string }
  | { readonly kind: 'still-refused'; readonly reason: string }
  /** Understood as an answer that holds no report: on loan, not found, a sensor's fault. */
  | { readonly kind: 'answer'; readonly reason: string }
  | {
      readonly kind: 'report';
      readonly part: RefusedPart;
      readonly reading: Reading | null;
      readonly reference: PlantReference;
      /** What of it is refused today. */
      readonly rejections: readonly Rejection[];
    };

const PARTS: Readonly<Partial<Record<RejectionRule, RefusedPart>>> = {
  'soil-moisture-range': 'value',
  'soil-moisture-unreadable': 'value',
  'temperature-range': 'value',
  'temperature-unreadable': 'value',
  'last-watered-unreadable': 'value',
  'name-unreadable': 'fact',
  'scientific-name-unreadable': 'fact',
  'botanist-unreadable': 'fact',
  'origin-unreadable': 'fact',
  'image-unreadable': 'fact',
  'no-values': 'report',
  'taken-at-future': 'report',
  'taken-at-too-old': 'report',
  'taken-at-unreadable': 'report',
  'plant-id-mismatch': 'report',
  'body-not-json': 'report',
  'body-not-a-report': 'report',
  'unexpected-error': 'report',
};

const CUT_SHORT: readonly string[] = ['timeout', 'body-too-large', 'body-truncated'];

function whyNotReplayable(rule: string): string {
  if (CUT_SHORT.includes(rule)) return 'Only a part of the answer arrived: there is no whole to judge anew.';
  if (rule === 'redirect' || rule === 'unexpected-status')
    return 'It was refused for its status, not for what it says: no rule about its text can make it good.';
  return `"${rule}" is no rule that judges a source’s answers: there is nothing to judge anew.`;
}

/** Judges once more what was refused, by the very rules that judge what arrives. Never throws. */
export function reinterpret({ rule, ...answer }: Quarantined, policy: CleaningPolicy): Reinterpretation {
  const part = Object.hasOwn(PARTS, rule) ? PARTS[rule as RejectionRule] : undefined;
  if (part === undefined) return { kind: 'not-replayable', reason: whyNotReplayable(rule) };
  const { plantId, receivedAt, payload } = answer;
  // Each of these rules judged an answer whose status was fine, or whose text decides whatever the status.
  const heard = { kind: 'answered', plantId, receivedAt, status: 200, body: payload } as const;
  const outcome = interpretAnswer(heard, policy);
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'still-refused', reason: outcome.rejections[0]?.reason ?? outcome.reason };
    case 'away':
      return {
        kind: 'answer',
        reason: `It says now: ${outcome.status === 'on_loan' ? 'on loan' : 'no such plant'}.`,
      };
    case 'faulty':
      return { kind: 'answer', reason: 'It says now: the sensor was at fault.' };
    case 'report': {
      const still = outcome.rejections.find((rejection) => rejection.rule === rule);
      const nothing = part !== 'fact' && outcome.reading === null ? outcome.rejections[0] : undefined;
      const refusal = still ?? nothing;
      if (refusal !== undefined || outcome.reference === null) {
        return { kind: 'still-refused', reason: (refusal ?? outcome.rejections[0])?.reason ?? rule };
      }
      const { reading, reference, rejections } = outcome;
      return { kind: 'report', part, reading, reference, rejections };
    }
  }
}
