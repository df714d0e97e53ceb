import { readAddresses, type Addresses } from '../launch/addresses.file.js';
import { SettingsError, type Settings } from '../settings.js';

export interface Reachable {
  readonly databaseUrl: string;
  readonly queueUrl: string;
}

const orRunning = ({ dataDirectory }: Settings): string => `or a running "palmhouse up" on ${dataDirectory}`;

function databaseProblem(settings: Settings): string {
  return `DATABASE_URL is missing: expected postgres://user:password@host:port/database, ${orRunning(settings)}`;
}

/** The Palmhouse on the data directory, where it is the one that is meant: not where another database is named. */
function runningOf({ databaseUrl, dataDirectory }: Settings): Addresses | undefined {
  return databaseUrl === undefined ? readAddresses(dataDirectory) : undefined;
}

/**
 * The database and queue a command is about: the environment's, else those of the Palmhouse that runs on the data
 * directory.
 * @throws SettingsError where there is neither.
 */
export function reachableFrom(settings: Settings): Reachable {
  const running = runningOf(settings);
  const databaseUrl = settings.databaseUrl ?? running?.databaseUrl;
  if (databaseUrl === undefined) throw new SettingsError([databaseProblem(settings)]);
  return { databaseUrl, queueUrl: settings.queueUrl ?? running?.queueUrl ?? databaseUrl };
}

/**
 * The same with its lake.
 * @throws SettingsError naming all that is missing.
 */
export function archiveReachableFrom(settings: Settings): Reachable & { readonly lakeUrl: string } {
  const running = runningOf(settings);
  const lakeUrl = settings.lakeUrl ?? running?.lakeUrl;
  if (lakeUrl !== undefined) return { ...reachableFrom(settings), lakeUrl };
  const missing = `LAKE_URL is missing: expected file:///absolute/path or s3://bucket/prefix, ${orRunning(settings)}`;
  const isDatabaseKnown = (settings.databaseUrl ?? running?.databaseUrl) !== undefined;
  throw new SettingsError(isDatabaseKnown ? [missing] : [databaseProblem(settings), missing]);
}
