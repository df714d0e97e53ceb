// What the sources say of S3: which commands libs/lake sends, and which services have a lake at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVICES = ['api', 'archive', 'care', 'ingestion'];

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** @param {readonly string[]} texts TypeScript */
export function commandsOf(texts) {
  const imports = texts.flatMap((text) => [
    ...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'@aws-sdk\/client-s3'/g),
  ]);
  const names = imports.flatMap(([, list]) => list.split(',').map((name) => name.trim()));
  return [...new Set(names.filter((name) => /^\w+Command$/.test(name)))].sort();
}

/** @param {string} root of the repository */
export function readLakeSource(root) {
  const services = SERVICES.filter((app) =>
    sources(join(root, 'apps', app, 'src')).some((text) => text.includes('LAKE_VARIABLES')),
  );
  return { commands: commandsOf(sources(join(root, 'libs', 'lake', 'src'))), services };
}
