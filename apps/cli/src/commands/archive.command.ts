import { placeVariables } from '../launch/data.places.js';
import type { Settings } from '../settings.js';
import { asksForHelp, passOn } from './pass-on.js';
import { archiveReachableFrom } from './reachable.js';

function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  if (asksForHelp(settings)) return settings.environment;
  const { databaseUrl, queueUrl, lakeUrl } = archiveReachableFrom(settings);
  return {
    // A running Palmhouse's own; with a database of the environment's, the places are the environment's too.
    ...(settings.databaseUrl === undefined && placeVariables(settings)),
    ...settings.environment,
    DATABASE_URL: databaseUrl,
    QUEUE_URL: queueUrl,
    LAKE_URL: lakeUrl,
  };
}

/** Runs the archive's own program on the database and the lake that are meant. Gives its exit code. */
export async function archive(settings: Settings): Promise<number> {
  return passOn('archive', settings, environmentOf(settings));
}
