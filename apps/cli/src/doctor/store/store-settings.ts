import { lakeSettings, LAKE_VARIABLES, type LakeStoreSettings } from '@palmhouse/lake';
import { readEnvironment } from '@palmhouse/runtime';
import type { Patient } from '../patient.js';

// A stumble passes unnoticed; more patience than this nobody has at the bedside.
const LIMITS = { maxAttempts: 2, connectionMilliseconds: 2_000, requestMilliseconds: 3_000 };

/**
 * How the store is asked, as the services would.
 * @throws EnvironmentError, RangeError where a variable is wrong.
 */
export function storeSettings(url: string, environment: NodeJS.ProcessEnv): LakeStoreSettings {
  const read = readEnvironment(LAKE_VARIABLES, { ...environment, LAKE_URL: url });
  return { ...lakeSettings(read).store, limits: LIMITS };
}

/** Where an S3 answers, so that its clock can be read; null where the lake is a folder, or the settings are wrong. */
export function storeEndpoint({ lakeUrl, settings }: Patient): string | null {
  if (lakeUrl?.startsWith('s3:') !== true) return null;
  try {
    const { endpoint, region } = storeSettings(lakeUrl, settings.environment);
    return endpoint ?? `https://s3.${region}.amazonaws.com/`;
  } catch {
    return null;
  }
}
