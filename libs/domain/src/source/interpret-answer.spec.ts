import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rejection } from '../readings/rejection.js';
import { readInstant } from '../time/epoch-micros.js';
import type { Answer, SourceFailure } from './answer.js';
import { DEFAULT_CLEANING_POLICY } from './cleaning-policy.js';
import { interpretAnswer } from './interpret-answer.js';
import { isIll } from './is-ill.js';

const RECEIVED_AT = readInstant('2026-01-26T15:20:00Z') ?? 0;
const bytes = (text: string) => new TextEncoder().encode(text);
const answered = (status: number, body: string | Uint8Array, plantId = 1): Answer => ({
  kind: 'answered',
  plantId,
  receivedAt: RECEIVED_AT,
  status,
  body: typeof body === 'string' ? bytes(body) : body,
});
const unanswered = (failure: SourceFailure, body?: string): Answer => ({
  kind: 'unanswered',
  plantId: 1,
  receivedAt: RECEIVED_AT,
  failure,
  detail: 'ECONNRESET',
  ...(body !== undefined && { body: bytes(body) }),
});
const interpret = (answer: Answer) => interpretAnswer(answer, DEFAULT_CLEANING_POLICY);
const error = (text: unknown, plantId: unknown = 1) => JSON.stringify({ error: text, plant_id: plantId });

describe('an error of the source', () => {
  it.each([
    ['plant not found', 404, { kind: 'away', plantId: 1, status: 'missing', receivedAt: RECEIVED_AT }],
    [
      'plant on loan to another museum',
      404,
      { kind: 'away', plantId: 1, status: 'on_loan', receivedAt: RECEIVED_AT },
    ],
    ['plant sensor fault', 500, { kind: 'faulty', plantId: 1 }],
    [' Plant NOT found\n', 500, { kind: 'away', plantId: 1, status: 'missing', receivedAt: RECEIVED_AT }],
    ['plant sensor fault', 404, { kind: 'faulty', plantId: 1 }],
    ['plant sensor fault', 200, { kind: 'faulty', plantId: 1 }],
  ])('%j with status %d is known by its text', (text, status, outcome) => {
    expect(interpret(answered(status, error(text)))).toEqual(outcome);
    expect(isIll(answered(status, error(text)))).toBe(false);
  });

  it('is known without a plant_id, and with one in quotes', () => {
    expect(interpret(answered(404, '{"error":"plant not found"}')).kind).toBe('away');
    expect(interpret(answered(404, error('plant not found', '1'))).kind).toBe('away');
  });
});

describe('an ill answer', () => {
  const tooLong = JSON.stringify('x'.repeat(100));
  it.each<[string, Answer, string]>([
    ['HTML with 200', answered(200, '<html>'), 'body-not-json'],
    ['an empty body', answered(200, ''), 'body-not-json'],
    ['a cut body', answered(200, '{"plant_id": 1, "soil'), 'body-not-json'],
    ['wrong UTF-8', answered(200, new Uint8Array([0x22, 0xff, 0x22])), 'body-not-json'],
    ['a list', answered(200, '[1]'), 'body-not-a-report'],
    ['a number', answered(200, '5'), 'body-not-a-report'],
    ['null', answered(200, 'null'), 'body-not-a-report'],
    ['a text', answered(200, tooLong), 'body-not-a-report'],
    ['an object of something else', answered(200, '{"message":"hello","plant_id":1}'), 'body-not-a-report'],
    ['an unknown error', answered(500, error('out of cheese')), 'unexpected-error'],
    ['an unknown error with 200', answered(200, error('out of cheese')), 'unexpected-error'],
    ['an error that is null', answered(200, error(null)), 'unexpected-error'],
    ['an error of another plant', answered(404, error('plant not found', 2)), 'plant-id-mismatch'],
    ['HTML with 502', answered(502, '<html>'), 'unexpected-status'],
    ['a report with 503', answered(503, '{"soil_moisture": 5}'), 'unexpected-status'],
    ['an empty 204', answered(204, ''), 'unexpected-status'],
    ['429', answered(429, '{}'), 'unexpected-status'],
    ['a redirect', answered(302, error('plant not found')), 'redirect'],
  ])('such as %s fails, keeps its body and is worth a retry', (_, answer, rule) => {
    const outcome = interpret(answer);
    expect(outcome).toMatchObject({ kind: 'failed', plantId: 1, reason: rule });
    expect(outcome).toHaveProperty('rejections', [
      {
        plantId: 1,
        rule,
        reason: expect.any(String),
        payload: answer.body,
        receivedAt: RECEIVED_AT,
        identified: false,
      },
    ]);
    expect(isIll(answer)).toBe(true);
  });

  it.each<[SourceFailure, string]>([
    ['timeout', 'timeout'],
    ['unreachable', 'body-truncated'],
    ['redirect', 'redirect'],
    ['body-too-large', 'body-too-large'],
    ['body-truncated', 'body-truncated'],
    ['deadline', 'timeout'],
  ])('ended by %s keeps what had arrived, under %s', (failure, rule) => {
    const outcome = interpret(unanswered(failure, '{"pla'));
    expect(outcome).toMatchObject({ kind: 'failed', reason: failure });
    expect(outcome).toHaveProperty('rejections', [
      expect.objectContaining({ rule, payload: bytes('{"pla'), identified: false }),
    ]);
  });

  it.each<SourceFailure>([
    'timeout',
    'unreachable',
    'redirect',
    'body-too-large',
    'body-truncated',
    'deadline',
  ])('ended by %s with nothing arrived leaves no rejection', (failure) => {
    const nothing = { kind: 'failed', plantId: 1, reason: failure, rejections: [] };
    expect(interpret(unanswered(failure))).toEqual(nothing);
    expect(interpret(unanswered(failure, ''))).toEqual(nothing);
    expect(isIll(unanswered(failure))).toBe(failure !== 'deadline');
  });
});

describe('interpretAnswer', () => {
  const report = fc.record(
    {
      plant_id: fc.oneof(fc.constant<unknown>(1), fc.anything()),
      recording_taken: fc.oneof(fc.constant<unknown>('2026-01-26T15:16:04.703006'), fc.anything()),
      soil_moisture: fc.oneof(fc.double(), fc.anything()),
      temperature: fc.oneof(fc.double({ min: -20, max: 60 }), fc.anything()),
      last_watered: fc.anything(),
      name: fc.anything(),
      scientific_name: fc.anything(),
      botanist: fc.anything(),
      origin_location: fc.oneof(fc.array(fc.string(), { minLength: 5, maxLength: 5 }), fc.anything()),
      images: fc.oneof(
        fc.dictionary(fc.constantFrom('original_url', 'thumbnail'), fc.webUrl()),
        fc.anything(),
      ),
      sunlight: fc.anything(),
      error: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map(bytes),
    report.map((value) => bytes(safeJson(value))),
  );
  const status = fc.constantFrom(200, 200, 200, 404, 500, 301, 204);

  it('gives one outcome for any bytes, with whole payloads, and is ill exactly where it failed', () => {
    fc.assert(
      fc.property(status, body, (code, given) => {
        const answer = answered(code, given);
        const outcome = interpret(answer);
        expect(outcome.plantId).toBe(1);
        expect(isIll(answer)).toBe(outcome.kind === 'failed');
        const rejections: readonly Rejection[] = 'rejections' in outcome ? outcome.rejections : [];
        if (outcome.kind === 'failed') expect(rejections).toHaveLength(1);
        for (const rejection of rejections) {
          expect(rejection.payload).toEqual(given);
          expect(rejection.identified).toBe(outcome.kind === 'report');
          expect(rejection.reason).not.toContain('\0');
          expect(rejection.reason.length).toBeLessThan(800);
        }
        if (outcome.kind === 'report' && outcome.reading === null) expect(rejections).not.toEqual([]);
        const values = outcome.kind === 'report' && outcome.reading;
        if (values) expect([values.soilMoisture, values.temperature]).not.toEqual([null, null]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stands a body nested deeper than the stack', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const given = `{"recording_taken":"2026-01-26T15:16:04","soil_moisture":${deep},"temperature":5,"name":${deep},"images":${deep},"origin_location":${deep}}`;
    expect(interpret(answered(200, given))).toMatchObject({
      kind: 'report',
      reading: { soilMoisture: null, temperature: 5 },
    });
  });
});

/** fast-check's values hold what JSON cannot (bigint, cycles); such a one is left out. */
function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
  } catch {
    return '{}';
  }
}
