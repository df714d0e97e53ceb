import { Kind, parse } from 'graphql';
import { readManifest, type Manifest } from './manifest.js';

let known: ReadonlySet<string> | undefined;

function namesIn(manifest: Manifest): ReadonlySet<string> {
  const definitions = [...manifest.values()].flatMap((text) => parse(text, { noLocation: true }).definitions);
  return new Set(
    definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? []) : [])),
  );
}

/** An operation's name where it is one of ours: whoever asks may name his as he likes, and a metric's labels must be few. */
export function operationLabel(name: string | null | undefined): string {
  if (name === null || name === undefined || name === '') return 'anonymous';
  known ??= namesIn(readManifest());
  return known.has(name) ? name : 'other';
}
