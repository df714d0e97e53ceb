import type { ComplexityEstimator } from '@nestjs/graphql';
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
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
import { LIMITS } from './limits.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type LimitName = 'depth' | 'fields' | 'nodes' | 'statements';

const WHAT_TO_DO: Record<LimitName, string> = {
  depth: 'Ask for fewer levels, or in two queries.',
  fields: 'Ask for fewer fields, or in several queries.',
  nodes: 'Ask for smaller pages (`first`) or fewer lists within lists.',
  statements: 'Ask for fewer lists and objects, or in several queries.',
};

const WHAT: Record<LimitName, string> = {
  depth: 'levels deep',
  fields: 'fields',
  nodes: 'nodes',
  statements: 'lists and look-ups',
};

function refusal(limit: LimitName, asked: number): GraphQLError {
  const number = (value: number) => value.toLocaleString('en-GB');
  // Counting stops where it is certain; only nodes are counted to the end.
  const least = limit === 'nodes' ? 'up to' : 'at least';
  return new GraphQLError(
    `This query asks for ${least} ${number(asked)} ${WHAT[limit]}; the limit is ${number(LIMITS[limit])}. ${WHAT_TO_DO[limit]}`,
    { extensions: { code: 'QUERY_TOO_LARGE', limit, allowed: LIMITS[limit], http: { status: 400 } } },
  );
}

/**
 * Counts what an operation could ask of the database, before any of it is asked.
 * @throws GraphQLError QUERY_TOO_LARGE naming the limit, and what to do.
 */
export function refuseTooLarge(operation: Operation): void {
  const root = operation.schema.getRootType(operation.operation.operation);
  const { coerced } = getVariableValues(
    operation.schema,
    operation.operation.variableDefinitions ?? [],
    operation.variables,
  );
  // Variables that do not fit are refused by the execution, before it asks anything.
  if (!root || coerced === undefined) return;
  const nodes = new OperationMeter(operation, coerced).count(operation.operation.selectionSet, root, 1);
  if (nodes > LIMITS.nodes) throw refusal('nodes', nodes);
}

class OperationMeter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private fields = 0;
  private statements = 0;

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

  /** Nodes at most. `@skip` and `@include` are not obeyed: what is written could be asked. */
  count({ selections }: SelectionSetNode, parent: GraphQLCompositeType, depth: number): number {
    let nodes = 0;
    for (const selection of selections) {
      // Counted at each step, so that fragments of fragments cannot keep us here.
      if (++this.fields > LIMITS.fields) throw refusal('fields', this.fields);
      if (selection.kind === Kind.FIELD) {
        nodes += this.ofField(selection, parent, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        nodes += this.count(
          selection.selectionSet,
          this.typed(selection.typeCondition?.name.value, parent),
          depth,
        );
      } else {
        const fragment = this.fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        nodes += this.count(
          fragment.selectionSet,
          this.typed(fragment.typeCondition.name.value, parent),
          depth,
        );
      }
    }
    return nodes;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, depth: number): number {
    // Introspection reads no data, and graphql-js bounds it itself.
    if (node.name.value.startsWith('__')) return 0;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return 0;
    if (depth > LIMITS.depth) throw refusal('depth', depth);
    const complexity = field.extensions.complexity as ComplexityEstimator | number | undefined;
    if (complexity !== undefined && ++this.statements > LIMITS.statements)
      throw refusal('statements', this.statements);
    const type = getNamedType(field.type);
    const below =
      node.selectionSet !== undefined && isCompositeType(type)
        ? this.count(node.selectionSet, type, depth + 1)
        : 0;
    if (typeof complexity === 'number') return complexity + below;
    return (
      complexity?.({ type: parent, field, args: this.argumentsOf(field, node), childComplexity: below }) ??
      below
    );
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
