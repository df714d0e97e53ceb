import { readAddresses } from '../launch/addresses.file.js';
import { SettingsError, type Settings } from '../settings.js';

export interface Reachable {
  readonly databaseUrl: string;
  readonly queueUrl: string;
}

/**
 * The database and queue a command is about: the environment's, else those of the Palmhouse that runs on the data
 * directory.
 * @throws SettingsError where there is neither.
 */
export function reachableFrom({ databaseUrl, queueUrl, dataDirectory }: Settings): Reachable {
  const running = readAddresses(dataDirectory);
  const database = databaseUrl ?? running?.databaseUrl;
  if (database === undefined) {
    throw new SettingsError([
      `DATABASE_URL is missing: expected postgres://user:password@host:port/database, or a running "palmhouse up" on ${dataDirectory}`,
    ]);
  }
  return {
    databaseUrl: database,
    queueUrl: queueUrl ?? (databaseUrl === undefined ? running?.queueUrl : undefined) ?? database,
  };
}
