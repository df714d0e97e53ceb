// The module as it stands in a folder, with what it is checked against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLakeSource } from './lake-source.mjs';

export function readFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tf'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function readChecked(root) {
  const folder = join(root, 'terraform');
  return {
    files: readFiles(folder),
    readme: readFileSync(join(folder, 'README.md'), 'utf8'),
    schema: JSON.parse(readFileSync(join(folder, 'checks', 'generated', 'provider-schema.json'), 'utf8')),
    source: readLakeSource(root),
  };
}
