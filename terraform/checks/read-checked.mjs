// The module as it stands in a folder, with what it is checked against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLakeSource } from './lake-source.mjs';

export function readFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tf'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * @param root of the repository
 * @param folder of the module
 */
export function readChecked(root, folder = join(root, 'terraform')) {
  return {
    files: readFiles(folder),
    example: readFiles(join(folder, 'examples', 'complete')),
    readme: readFileSync(join(folder, 'README.md'), 'utf8'),
    schema: JSON.parse(readFileSync(join(import.meta.dirname, 'generated', 'provider-schema.json'), 'utf8')),
    source: readLakeSource(root),
  };
}
