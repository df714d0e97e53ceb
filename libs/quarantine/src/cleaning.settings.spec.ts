import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CLEANING_POLICY } from '@palmhouse/domain';
import { z } from 'zod';
import { CLEANING_VARIABLES, cleaningPolicy } from './cleaning.settings.js';

const policyOf = (environment: Record<string, string>) =>
  cleaningPolicy(z.object(CLEANING_VARIABLES).parse(environment));

describe('the numbers that arrivals are judged by', () => {
  it('are the museum’s where nothing else is said', () => {
    expect(policyOf({})).toEqual(DEFAULT_CLEANING_POLICY);
  });

  it('are read in the units of their names', () => {
    expect(
      policyOf({ TEMPERATURE_MAX: '40', READING_MAX_AGE_HOURS: '1', READING_MAX_FUTURE_SECONDS: '2' }),
    ).toEqual({
      ...DEFAULT_CLEANING_POLICY,
      temperature: { min: -15, max: 40 },
      maxAgeMicros: 3_600_000_000,
      maxFutureMicros: 2_000_000,
    });
  });

  it.each(['SOIL_MOISTURE', 'TEMPERATURE'])(
    'are refused where %s has its ends the wrong way round',
    (name) => {
      expect(() => policyOf({ [`${name}_MIN`]: '60', [`${name}_MAX`]: '10' })).toThrow(
        `${name}_MIN is wrong`,
      );
    },
  );
});
