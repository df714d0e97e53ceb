import { describe, expect, it } from '@jest/globals';
import { readInstant } from '../time/epoch-micros.js';
import { DEFAULT_CLEANING_POLICY, type CleaningPolicy } from './cleaning-policy.js';
import { reinterpret } from './reinterpret.js';

const RECEIVED_AT = readInstant('2026-01-26T15:20:00Z')!;
const WIDER: CleaningPolicy = { ...DEFAULT_CLEANING_POLICY, temperature: { min: -15, max: 120 } };

const again = (rule: string, body: unknown, policy = WIDER) =>
  reinterpret(
    {
      plantId: 1,
      rule,
      receivedAt: RECEIVED_AT,
      payload: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
    },
    policy,
  );

const HOT = { plant_id: 1, recording_taken: '2026-01-26T15:16:04', soil_moisture: 40, temperature: 104.5 };

describe('what was refused, judged anew', () => {
  it('is believed where the rule no longer refuses it', () => {
    expect(again('temperature-range', HOT)).toMatchObject({
      kind: 'report',
      part: 'value',
      reading: { plantId: 1, soilMoisture: 40, temperature: 104.5 },
    });
  });

  it('is refused again by an unchanged rule, with its reason', () => {
    expect(again('temperature-range', HOT, DEFAULT_CLEANING_POLICY)).toMatchObject({
      kind: 'still-refused',
      reason: expect.stringContaining('outside -15 to 50 °C'),
    });
  });

  it('is refused where its time can be believed and none of its values can', () => {
    const report = { ...HOT, recording_taken: '2026-01-10T00:00:00', soil_moisture: -64 };
    const policy = { ...DEFAULT_CLEANING_POLICY, maxAgeMicros: 30 * 86_400_000_000 };
    expect(again('taken-at-too-old', report, policy)).toMatchObject({
      kind: 'still-refused',
      reason: expect.stringContaining('-64 %'),
    });
  });

  it('may be an answer that holds no report', () => {
    expect(again('unexpected-error', { error: 'plant on loan to another museum', plant_id: 1 })).toEqual({
      kind: 'answer',
      reason: 'It says now: on loan.',
    });
  });

  it('is not judged where only a part arrived, where the status was wrong, or where no such rule is known', () => {
    const rules = [
      'timeout',
      'body-too-large',
      'body-truncated',
      'redirect',
      'unexpected-status',
      'toString',
    ];
    for (const rule of rules) expect(again(rule, HOT).kind).toBe('not-replayable');
    expect(again('differs-from-archive', HOT)).toMatchObject({ kind: 'not-replayable' });
  });

  it('says of a fact that can be read now that it is one', () => {
    const report = { ...HOT, temperature: 12, name: 'Pitcher plant' };
    expect(again('name-unreadable', report)).toMatchObject({
      kind: 'report',
      part: 'fact',
      reference: { name: 'Pitcher plant' },
    });
  });
});
