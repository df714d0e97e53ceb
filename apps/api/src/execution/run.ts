import {
  getArgumentValues,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';

/** A field as it is selected at one place of an operation. */
export interface SelectedField {
  /** Its number within the operation. */
  readonly index: number;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: GraphQLResolveInfo['path'];
}

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const TAKES_WRITTEN = Symbol('takes written objects');

/** Is what this resolver gives written by a compiled operation, which takes objects as JSON text (`Written`)? */
export function takesWritten(info: GraphQLResolveInfo): boolean {
  return TAKES_WRITTEN in info;
}

const NO_ARGUMENTS = Object.freeze({});

/** One run of a compiled operation: what stays the same for every object that a field is asked of is made once. */
export class Run {
  private readonly argumentsOf: Record<string, unknown>[] = [];
  private readonly infos: GraphQLResolveInfo[] = [];

  constructor(
    readonly context: RequestContext,
    private readonly operation: Operation,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** @throws GraphQLError where a variable does not fit the argument. */
  arguments({ index, field, nodes }: SelectedField): Record<string, unknown> {
    if (field.args.length === 0) return NO_ARGUMENTS;
    return (this.argumentsOf[index] ??= getArgumentValues(field, nodes[0]!, this.variables));
  }

  /** As graphql-js gives it, but for the path: that has no positions in lists. */
  info({ index, field, nodes, parentType, path }: SelectedField): GraphQLResolveInfo {
    const known = this.infos[index];
    if (known !== undefined) return known;
    const info = {
      [TAKES_WRITTEN]: true,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path,
      schema: this.operation.schema,
      fragments: this.operation.fragments,
      rootValue: undefined,
      operation: this.operation.operation,
      variableValues: this.variables,
    };
    this.infos[index] = info;
    return info;
  }
}
