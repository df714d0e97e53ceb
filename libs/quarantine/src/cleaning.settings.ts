import { DEFAULT_CLEANING_POLICY, type CleaningPolicy } from '@palmhouse/domain';
import { EnvironmentError } from '@palmhouse/runtime';
import { z } from 'zod';

const number = (fallback: number) => z.coerce.number().finite().default(fallback);

const MICROS_PER_SECOND = 1_000_000;
const MICROS_PER_HOUR = 3_600 * MICROS_PER_SECOND;

/** By what arrivals are judged: for whoever judges, and whoever says what would be judged. */
export const CLEANING_VARIABLES = {
  SOIL_MOISTURE_MIN: number(DEFAULT_CLEANING_POLICY.soilMoisture.min),
  SOIL_MOISTURE_MAX: number(DEFAULT_CLEANING_POLICY.soilMoisture.max),
  TEMPERATURE_MIN: number(DEFAULT_CLEANING_POLICY.temperature.min),
  TEMPERATURE_MAX: number(DEFAULT_CLEANING_POLICY.temperature.max),
  READING_MAX_AGE_HOURS: number(DEFAULT_CLEANING_POLICY.maxAgeMicros / MICROS_PER_HOUR),
  READING_MAX_FUTURE_SECONDS: number(DEFAULT_CLEANING_POLICY.maxFutureMicros / MICROS_PER_SECOND),
} as const;

/** Ends the wrong way round would quarantine every value there is. */
function refuseEmptyRange(name: string, min: number, max: number): void {
  if (min <= max) return;
  throw new EnvironmentError(
    `The environment does not allow a start:\n  ${name}_MIN is wrong: expected at most ${name}_MAX`,
  );
}

/**
 * The policy of `CLEANING_VARIABLES`, as read.
 * @throws EnvironmentError when a range's ends are the wrong way round.
 */
export function cleaningPolicy(read: z.infer<z.ZodObject<typeof CLEANING_VARIABLES>>): CleaningPolicy {
  refuseEmptyRange('SOIL_MOISTURE', read.SOIL_MOISTURE_MIN, read.SOIL_MOISTURE_MAX);
  refuseEmptyRange('TEMPERATURE', read.TEMPERATURE_MIN, read.TEMPERATURE_MAX);
  return {
    soilMoisture: { min: read.SOIL_MOISTURE_MIN, max: read.SOIL_MOISTURE_MAX },
    temperature: { min: read.TEMPERATURE_MIN, max: read.TEMPERATURE_MAX },
    maxAgeMicros: read.READING_MAX_AGE_HOURS * MICROS_PER_HOUR,
    maxFutureMicros: read.READING_MAX_FUTURE_SECONDS * MICROS_PER_SECOND,
  };
}
