import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isIntrospectionType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { entriesOf, fieldOf, weightOf } from './field-cost.js';
import { LIMITS } from './limits.js';
import { refusal } from './refusal.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

// The schema's own lists (types, fields, arguments): most are shorter, the list of types twice as long.
const INTROSPECTION_ENTRIES = 20;

/** Where in the answer a selection stands. */
interface Place {
  /** How often. */
  readonly times: number;
  /** Entries of the page that it lies in, whose list (`nodes`, `edges`) is yet to come. */
  readonly page: number;
  readonly depth: number;
}

/** What an operation could ask of the database and bring into the answer. */
export interface Measured {
  readonly nodes: number;
  readonly values: number;
  readonly statements: number;
  /** Names of the fields that it begins with. */
  readonly roots: ReadonlySet<string>;
}

const NOTHING: Measured = { nodes: 0, values: 0, statements: 0, roots: new Set() };

/**
 * Counts what an operation could ask, before any of it is asked.
 * @throws GraphQLError QUERY_TOO_LARGE naming the limit, and what to do.
 */
export function measure(operation: Operation): Measured {
  const root = operation.schema.getRootType(operation.operation.operation);
  const { coerced } = getVariableValues(
    operation.schema,
    operation.operation.variableDefinitions ?? [],
    operation.variables,
  );
  // Variables that do not fit are refused by the execution, before it asks anything.
  if (!root || coerced === undefined) return NOTHING;
  const meter = new OperationMeter(operation, coerced);
  meter.count(operation.operation.selectionSet, root, { times: 1, page: 1, depth: 1 });
  if (meter.nodes > LIMITS.nodes) throw refusal('nodes', meter.nodes);
  if (meter.values > LIMITS.values) throw refusal('values', meter.values);
  return meter;
}

class OperationMeter implements Measured {
  nodes = 0;
  values = 0;
  statements = 0;
  readonly roots = new Set<string>();
  private fields = 0;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly operation: Operation,
    private readonly variables: Record<string, unknown>,
  ) {
    this.fragments = new Map(
      operation.document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  /** `@skip` and `@include` are not obeyed: what is written could be asked. */
  count({ selections }: SelectionSetNode, parent: GraphQLCompositeType, place: Place): void {
    for (const selection of selections) {
      // Counted at each step, so that fragments of fragments cannot keep us here.
      this.fields += 1 + (selection.directives?.length ?? 0);
      if (this.fields > LIMITS.fields) throw refusal('fields', this.fields);
      if (selection.kind === Kind.FIELD) {
        this.countField(selection, parent, place);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      this.count(fragment.selectionSet, this.typed(fragment.typeCondition?.name.value, parent), place);
    }
  }

  private countField(node: FieldNode, parent: GraphQLCompositeType, place: Place): void {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return;
    // The schema may be asked for as deep as graphql-js lets it; how much of it that is, is counted.
    if (place.depth > LIMITS.depth && !isIntrospectionType(parent)) throw refusal('depth', place.depth);
    if (place.depth === 1) this.roots.add(node.name.value);
    const below = this.placeBelow(field, node, parent, place);
    const type = getNamedType(field.type);
    this.values += below.times * weightOf(field);
    if (node.selectionSet !== undefined && isCompositeType(type)) this.count(node.selectionSet, type, below);
  }

  private placeBelow(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parent: GraphQLCompositeType,
    { times, page, depth }: Place,
  ): Place {
    const entries = entriesOf(field, () => this.argumentsOf(field, node));
    if (entries !== undefined && entries > 0) {
      if (++this.statements > LIMITS.statements) throw refusal('statements', this.statements);
      this.nodes += times * entries;
    }
    const next = { times, page: entries ?? page, depth: depth + 1 };
    if (!isListType(getNullableType(field.type))) return next;
    const length = isIntrospectionType(parent) ? INTROSPECTION_ENTRIES : next.page;
    return { ...next, times: times * length, page: 1 };
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.variables);
    } catch {
      return {}; // a null where none may be: the execution says so
    }
  }

  private typed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.operation.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}
