import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { refuseWithout, type Access } from './access.js';
import { DECISIONS } from './decisions.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Every field of the schema's own types, by name: `Plant.name`. */
export function* fieldsOf(
  schema: GraphQLSchema,
): Generator<{ readonly type: string; readonly field: GraphQLField<unknown, RequestContext> }> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) yield { type: type.name, field };
  }
}

/** Who may have a field; undefined where nobody has decided. */
export function decisionOn(type: string, field: string): Access | undefined {
  return DECISIONS[type]?.[field];
}

/**
 * Puts the guard on the fields themselves, so that it holds on every way to them. What visitors may have is guarded
 * where every way begins: at the root, and behind what everyone may have; below that a guard would only cost time.
 * @throws Error naming the fields on which nobody has decided.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const entrances = entrancesOf(schema);
  const undecided: string[] = [];
  for (const { type, field } of fieldsOf(schema)) {
    const access = decisionOn(type, field.name);
    if (access === undefined) undecided.push(`${type}.${field.name}`);
    else if (access !== 'everyone' && (access !== 'visitor' || entrances.has(type)))
      guard(field, access, type);
  }
  if (undecided.length > 0) {
    throw new Error(
      `who may have these fields is not decided (access/decisions.ts): ${undecided.join(', ')}`,
    );
  }
  return schema;
}

/** Types that someone without a role can come to: the roots, and what fields for everyone lead to. */
function entrancesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const entrances = new Set(roots.flatMap((type) => (type ? [type.name] : [])));
  for (const { type, field } of fieldsOf(schema)) {
    const led = getNamedType(field.type);
    if (decisionOn(type, field.name) !== 'everyone' || !isCompositeType(led)) continue;
    for (const possible of isAbstractType(led) ? schema.getPossibleTypes(led) : [led])
      entrances.add(possible.name);
  }
  return entrances;
}

function guard(field: GraphQLField<unknown, RequestContext>, access: Access, type: string): void {
  const what = `${type}.${field.name}`;
  const guarded =
    (resolve: Resolver): Resolver =>
    (source, args, context, info) => {
      refuseWithout(access, context.identity, what);
      return resolve(source, args, context, info);
    };
  field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = guarded(field.subscribe);
}
