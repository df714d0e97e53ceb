import type { Settings } from '../settings.js';
import { asksForHelp, passOn } from './pass-on.js';
import { reachableFrom } from './reachable.js';

function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  if (asksForHelp(settings)) return settings.environment;
  return { ...settings.environment, DATABASE_URL: reachableFrom(settings).databaseUrl };
}

/** Runs ingestion's program for the quarantine on the database that is meant. Gives its exit code. */
export async function quarantine(settings: Settings): Promise<number> {
  return passOn('ingestion', settings, environmentOf(settings));
}
