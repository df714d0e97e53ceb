import { describe, expect, it } from '@jest/globals';
import type { Trouble } from './trouble.js';
import { troubleInWords } from './trouble-words.js';

const NOW = Date.parse('2026-11-26T12:16:00Z');
const DRY: Trouble = {
  state: 'ATTENTION',
  kind: 'DRY',
  channel: 'SOIL_MOISTURE',
  value: 14,
  since: '2026-11-26T11:42:00Z',
  band: { low: 20, high: 98 },
};
const say = (more: Partial<Trouble>) => troubleInWords({ ...DRY, ...more }, NOW, 'UTC');

describe('a trouble in words', () => {
  it('says what, how much, against what, and since when', () => {
    expect(say({})).toBe('Dry, 14.0 %, below 20 % since 11:42');
    expect(say({ kind: 'COLD', channel: 'TEMPERATURE', value: -1.25, band: { low: 9.5, high: 30 } })).toBe(
      'Cold, −1.3 °C, below 9.5 °C since 11:42',
    );
  });

  it('shows on which side of the bound the value lies', () => {
    expect(say({ value: 19.98 })).toBe('Dry, 19.98 %, below 20 % since 11:42');
  });

  it('does not call below what is on its way back', () => {
    expect(say({ value: 20.4 })).toBe('Dry, 20.4 %, recovering; since 11:42');
  });

  it('holds what is unusual against what is usual', () => {
    expect(say({ kind: 'UNUSUAL', value: 30, band: { low: 40, high: 60 } })).toBe(
      'Unusual, 30.0 %; at this hour 40.0 % to 60.0 % is usual; since 11:42',
    );
  });

  it('says how long a plant has been silent', () => {
    const silent = { state: 'SILENT', kind: null, value: null, band: null } as const;
    expect(say({ ...silent, channel: null })).toBe('No readings since 11:42 (34 min)');
    expect(say(silent)).toBe('Soil moisture: no readings since 11:42 (34 min)');
  });

  it('says what a sensor does', () => {
    const fault = { state: 'SENSOR_FAULT', value: null, band: null } as const;
    expect(say({ ...fault, kind: 'REPORTED', channel: null })).toBe(
      'The source has called the sensor faulty since 11:42',
    );
    expect(say({ ...fault, kind: 'STUCK', value: 33.333 })).toBe('Soil moisture stuck at 33.3 % since 11:42');
    expect(say({ ...fault, kind: 'JUMPED' })).toBe('Soil moisture jumped at 11:42 and has not come back');
    expect(say({ ...fault, kind: 'IMPOSSIBLE', channel: null })).toBe(
      'Both values: impossible values since 11:42',
    );
  });
});
