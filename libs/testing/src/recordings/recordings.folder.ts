import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Beside the project, never in it: see the README there.
const FOLDER = new URL('../../../../../shared/data/plants/', import.meta.url);

/** False in a plain clone: a test that needs the recordings then skips, and says so. */
export const recordingsAreThere: boolean = existsSync(FOLDER);

/** @throws Error (ENOENT) where the recordings are absent: ask `recordingsAreThere` first. */
export function readRecording(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** The paths of the JSON files in one folder of the recordings, in the order of their names. */
export function recordingsIn(folder: string): string[] {
  const names = readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}
