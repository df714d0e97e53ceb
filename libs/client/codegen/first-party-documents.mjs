// The first-party operations: each with the fragments it uses, as the text that is sent, and the text's SHA-256.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';

const FOLDER = new URL('../src/operations/', import.meta.url);

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Caches tell objects apart by their type: every object of an answer names it. */
function withTypenames(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent.kind === Kind.OPERATION_DEFINITION || parent.kind === Kind.INLINE_FRAGMENT) return undefined;
      return { ...node, selections: [TYPENAME, ...node.selections] };
    },
  });
}

function sources() {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}

/** Every operation and fragment as one document. */
export const document = withTypenames(parse(sources(), { noLocation: true }));

const fragments = new Map(
  document.definitions
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

/** The fragments that a definition uses, at any depth, by name. */
function fragmentsOf(definition, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`there is no fragment ${name}`);
      if (found.has(name)) return;
      found.set(name, fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

function toOperation(definition) {
  const used = [...fragmentsOf(definition).values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const definitions = [definition, ...used];
  const text = print({ kind: Kind.DOCUMENT, definitions });
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { name: definition.name.value, kind: definition.operation, text, id, definitions };
}

/** Each operation by itself, in the order of names. */
export const operations = document.definitions
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map(toOperation)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
