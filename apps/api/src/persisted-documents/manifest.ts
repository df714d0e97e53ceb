import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Text by id. */
export type Manifest = ReadonlyMap<string, string>;

const FILE = new URL('../../persisted-documents.json', import.meta.url);

/** `sha256:` and the SHA-256 of a document's text, as the GraphQL over HTTP specification has it. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The first-party documents, as tools/generated.mjs wrote them. @throws Error where a text is not that of its id. */
export function readManifest(): Manifest {
  const documents = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>);
  const wrong = documents.find(([id, text]) => documentIdOf(text) !== id);
  if (wrong !== undefined) {
    throw new Error(`persisted-documents.json: the text of ${wrong[0]} was changed; its SHA-256 is another`);
  }
  return new Map(documents);
}
