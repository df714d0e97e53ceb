import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { Compiler, type Write } from './compile.js';
import { Run, type Operation } from './run.js';

// Of one document: each `@skip` and `@include` by a variable could double what there is to compile.
const VARIANTS_MAX = 32;

type Variables = Record<string, unknown>;

interface Compiled {
  readonly operation: Operation;
  readonly write: Write;
}

/** Variables that decide what is selected. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/** The compiled operations of one document: one for each way in which variables decide what is selected. */
class CompiledDocument {
  private readonly variants = new Map<string, Compiled | null>();
  private readonly deciding: readonly string[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {
    this.deciding = decidingVariables(document);
  }

  /** @returns null for what is left to graphql-js. */
  variant(operation: OperationDefinitionNode, variables: Variables): Compiled | null {
    const key = [operation.name?.value ?? '', ...this.deciding.map((name) => String(variables[name]))].join(
      ' ',
    );
    let found = this.variants.get(key);
    if (found === undefined && this.variants.size < VARIANTS_MAX) {
      found = this.compile(operation, variables);
      this.variants.set(key, found);
    }
    return found ?? null;
  }

  private compile(operation: OperationDefinitionNode, variables: Variables): Compiled | null {
    const type = this.schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !type) return null;
    const fragments = Object.fromEntries(
      this.document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    try {
      const compiler = new Compiler({ schema: this.schema, fragments, variables });
      const write = compiler.object(type, [operation.selectionSet]);
      return { operation: { schema: this.schema, operation, fragments }, write };
    } catch {
      return null; // graphql-js knows what it is, or what is wrong with it
    }
  }
}

/** Compiles each document once, as long as Apollo keeps it. */
export class CompiledOperations {
  private readonly documents = new WeakMap<DocumentNode, CompiledDocument>();

  /**
   * Runs a query and writes its data as JSON text.
   * @returns null where it was not compiled or anything at all went wrong: then nothing has been changed, and
   * graphql-js runs it (once more), to say exactly what the specification wants said.
   */
  async run(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Variables,
    context: RequestContext,
  ): Promise<string | null> {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (coerced === undefined) return null;
    const compiled = this.compiled(schema, document).variant(operation, coerced);
    if (compiled === null) return null;
    try {
      return await compiled.write(undefined, new Run(context, compiled.operation, coerced));
    } catch {
      return null;
    }
  }

  private compiled(schema: GraphQLSchema, document: DocumentNode): CompiledDocument {
    let compiled = this.documents.get(document);
    if (compiled === undefined) {
      compiled = new CompiledDocument(schema, document);
      this.documents.set(document, compiled);
    }
    return compiled;
  }
}
