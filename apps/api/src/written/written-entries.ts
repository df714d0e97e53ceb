import { isObjectType, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Identity } from '../access/identity.js';
import { collectFields, type Selecting } from '../execution/collect-fields.js';
import { takesWritten } from '../execution/run.js';
import type { JsonType } from './json-fields.js';
import { KeptByRoles } from './kept-by-roles.js';
import { JsonWriting } from './json-writing.js';

/** An expression for the JSON text of a list's entries. */
export interface WrittenEntries {
  readonly json: string;
  readonly joins: readonly string[];
}

const KEPT = new KeptByRoles<WrittenEntries | null>();

/**
 * What PostgreSQL has to write for the entries of a connection: of those that a query has, by `nodes` or by
 * `edges { node }`, where it has just one of them.
 * @returns null where the entries are left to their resolvers.
 */
export function writtenEntries(
  info: GraphQLResolveInfo,
  type: JsonType,
  identity: Identity,
): WrittenEntries | null {
  if (!takesWritten(info)) return null;
  // With variables, arguments within the selection may differ from run to run.
  if ((info.operation.variableDefinitions ?? []).length > 0) return entriesOf(info, type, identity);
  return KEPT.of(info, identity, () => entriesOf(info, type, identity));
}

function entriesOf(info: GraphQLResolveInfo, type: JsonType, identity: Identity): WrittenEntries | null {
  const selecting: Selecting = { ...info, variables: info.variableValues };
  try {
    const sets = entrySelections(selecting, type.name, below(info.fieldNodes));
    if (sets === null) return null;
    const writing = new JsonWriting(selecting, identity);
    return { json: writing.object(type, sets), joins: [...writing.joins] };
  } catch {
    return null; // the resolvers know what it is, or what is wrong with it
  }
}

/**
 * What PostgreSQL has to write for an object's fields that are objects, or lists of them: for each by name, where a query
 * has it just once.
 * @param types by the field's name.
 * @returns nothing of those that are left to their resolvers.
 */
export function writtenFields<Name extends string>(
  info: GraphQLResolveInfo,
  parent: string,
  types: Readonly<Partial<Record<Name, JsonType>>>,
  identity: Identity,
): Partial<Record<Name, string>> {
  const written: Partial<Record<Name, string>> = {};
  const object = info.schema.getType(parent);
  if (!takesWritten(info) || !isObjectType(object)) return written;
  const selecting: Selecting = { ...info, variables: info.variableValues };
  const selected = [...collectFields(selecting, object, below(info.fieldNodes)).values()];
  for (const [name, type] of Object.entries(types) as [Name, JsonType][]) {
    const [nodes, ...more] = selected.filter((field) => field[0]!.name.value === name);
    if (nodes === undefined || more.length > 0) continue;
    try {
      written[name] = new JsonWriting(selecting, identity).object(type, below(nodes));
    } catch {
      // the resolvers know what it is, or what is wrong with it
    }
  }
  return written;
}

function below(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}

function selectionsOf(selecting: Selecting, type: string, sets: readonly SelectionSetNode[], name: string) {
  const object = selecting.schema.getType(type);
  if (!isObjectType(object)) return [];
  return [...collectFields(selecting, object, sets).values()].filter(
    (nodes) => nodes[0]?.name.value === name,
  );
}

function entrySelections(
  selecting: Selecting,
  type: string,
  sets: readonly SelectionSetNode[],
): SelectionSetNode[] | null {
  const connection = `${type}Connection`;
  const edges = selectionsOf(selecting, connection, sets, 'edges').map(below);
  const viaEdges = edges.flatMap((edge) => selectionsOf(selecting, `${type}Edge`, edge, 'node'));
  const entries = [...selectionsOf(selecting, connection, sets, 'nodes'), ...viaEdges];
  return entries.length === 1 ? below(entries[0]!) : null;
}
