import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../settings.js';

const lakeOf = (dataDirectory: string): string => join(dataDirectory, 'lake');
const temporaryOf = (dataDirectory: string): string => join(dataDirectory, 'tmp');

/** The lake of a launch: LAKE_URL's, else a folder of its data directory, which is made. */
export function lakeUrlOf({ lakeUrl, dataDirectory }: Settings): string {
  if (lakeUrl !== undefined) return lakeUrl;
  mkdirSync(lakeOf(dataDirectory), { recursive: true });
  return pathToFileURL(lakeOf(dataDirectory)).href;
}

/**
 * Where the services put what they keep on this machine, with folders made where they make none themselves. A variable
 * of the environment goes before each.
 */
export function placeVariables({ dataDirectory, databaseUrl }: Settings): Record<string, string> {
  mkdirSync(temporaryOf(dataDirectory), { recursive: true });
  return {
    LAKE_CACHE_DIR: join(dataDirectory, 'lake-cache'),
    ARCHIVE_TEMP_DIR: temporaryOf(dataDirectory),
    // How full the disk of somebody else's database is cannot be seen from here.
    ...(databaseUrl === undefined && { STORAGE_PATH: dataDirectory }),
  };
}
