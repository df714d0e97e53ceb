import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

type Document = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

function isWanted(node: SelectionNode, { variableValues }: Document): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function* fieldsBelow(
  selections: readonly SelectionNode[],
  document: Document,
  seen: Set<string>,
): Generator<FieldNode> {
  for (const node of selections) {
    if (!isWanted(node, document)) continue;
    if (node.kind === Kind.FIELD) {
      yield node;
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      yield* fieldsBelow(node.selectionSet.selections, document, seen);
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = document.fragments[node.name.value];
      if (fragment !== undefined) yield* fieldsBelow(fragment.selectionSet.selections, document, seen);
    }
  }
}

/**
 * What a query selects below a field: fragments followed, `@skip` and `@include` obeyed, aliases merged.
 * Type conditions are not looked at: on an interface it may say more than one object needs, never less.
 */
export class Selection {
  private readonly below = new Map<string, FieldNode[]>();

  private constructor(
    nodes: readonly FieldNode[],
    private readonly document: Document,
  ) {
    const seen = new Set<string>();
    for (const node of nodes) {
      for (const field of fieldsBelow(node.selectionSet?.selections ?? [], document, seen)) {
        const name = field.name.value;
        this.below.set(name, [...(this.below.get(name) ?? []), field]);
      }
    }
  }

  static of(info: GraphQLResolveInfo): Selection {
    return new Selection(info.fieldNodes, info);
  }

  /** Is at least one of these fields selected? */
  has(...names: string[]): boolean {
    return names.some((name) => this.below.has(name));
  }

  /** What is selected below these fields, together. */
  at(...names: string[]): Selection {
    return new Selection(
      names.flatMap((name) => this.below.get(name) ?? []),
      this.document,
    );
  }

  /** Of a connection: what is selected of its entries, by whichever way. */
  entries(): Selection {
    const viaEdges = this.at('edges').below.get('node') ?? [];
    return new Selection([...viaEdges, ...(this.below.get('nodes') ?? [])], this.document);
  }

  /** Of a connection: is any of the page itself wanted, not only its count? */
  wantsPage(): boolean {
    return this.has('edges', 'nodes', 'pageInfo');
  }
}
