import type { RejectionRule } from '../readings/rejection.js';
import type { Answer, SourceFailure } from './answer.js';
import { isRecord } from './generation.js';
import { quoteValue } from './quote-value.js';
import { readBody } from './read-body.js';

/** A body that claims to be a report. What of it can stand is for the cleaning rules to say. */
export type ReportBody = Readonly<Record<string, unknown>>;

/** The rules by which a whole answer is refused. */
export type AnswerRule = Extract<
  RejectionRule,
  | 'body-not-json'
  | 'body-not-a-report'
  | 'unexpected-error'
  | 'unexpected-status'
  | 'plant-id-mismatch'
  | 'redirect'
>;

/** What kind of answer this is, before any cleaning: the table of the plants API, row by row. */
export type AnswerClass =
  | { readonly kind: 'report'; readonly body: ReportBody }
  | { readonly kind: 'away'; readonly status: 'on_loan' | 'missing' }
  | { readonly kind: 'faulty' }
  | { readonly kind: 'refused'; readonly rule: AnswerRule; readonly reason: string }
  | { readonly kind: 'unanswered'; readonly failure: SourceFailure };

const KNOWN_ERRORS = new Map<string, AnswerClass>([
  ['plant not found', { kind: 'away', status: 'missing' }],
  ['plant on loan to another museum', { kind: 'away', status: 'on_loan' }],
  ['plant sensor fault', { kind: 'faulty' }],
]);

/** A body with none of these says nothing of a plant's state, whatever else it says. */
const REPORT_KEYS = ['recording_taken', 'soil_moisture', 'temperature'];

export function classifyAnswer(answer: Answer): AnswerClass {
  if (answer.kind === 'unanswered') return { kind: 'unanswered', failure: answer.failure };
  const { status, plantId } = answer;
  if (status >= 300 && status < 400) {
    return refused('redirect', `The source redirected (status ${status}), which is never followed.`);
  }
  const read = readBody(answer.body);
  if (read.json && isRecord(read.value) && Object.hasOwn(read.value, 'error')) {
    return classifyError(read.value, plantId, status);
  }
  if (status !== 200) {
    return refused('unexpected-status', `The source answered with status ${status} and no error text.`);
  }
  if (!read.json) return refused('body-not-json', 'The body is not JSON in UTF-8.');
  const body = read.value;
  if (!isRecord(body) || !REPORT_KEYS.some((key) => Object.hasOwn(body, key))) {
    const what = isRecord(body) ? 'an object without time, moisture or temperature' : quoteValue(body);
    return refused('body-not-a-report', `The body is JSON but not a report: ${what}.`);
  }
  return { kind: 'report', body };
}

/** The text decides, whatever the status: it is the text that says what happened to the plant. */
function classifyError(body: ReportBody, plantId: number, status: number): AnswerClass {
  const text = body['error'];
  const known = typeof text === 'string' ? KNOWN_ERRORS.get(text.trim().toLowerCase()) : undefined;
  if (known === undefined) {
    return refused(
      'unexpected-error',
      `The source answered ${status} with an unknown error: ${quoteValue(text)}.`,
    );
  }
  // Taken at its word it would call the wrong plant missing, or end discovery.
  if (!speaksOf(body, plantId)) {
    const other = quoteValue(body['plant_id']);
    return refused('plant-id-mismatch', `Plant ${plantId} was asked; the error speaks of plant ${other}.`);
  }
  return known;
}

/** Whether a body is about the plant that was asked: it says so, or says nothing (the address names the plant). */
export function speaksOf(body: ReportBody, plantId: number): boolean {
  const id = body['plant_id'];
  return id === undefined || id === null || id === plantId || id === String(plantId);
}

function refused(rule: AnswerRule, reason: string): AnswerClass {
  return { kind: 'refused', rule, reason };
}
