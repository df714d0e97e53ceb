import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

/** What one schema has that the one before it had not, and the other way round. */
export interface SchemaChanges {
  /** What clients of the schema before would stumble over. */
  readonly breaking: readonly string[];
  /** What they may stumble over, where they were written narrowly. */
  readonly dangerous: readonly string[];
  /** What is new: no client can know of it. */
  readonly added: readonly string[];
}

/** Both as their committed texts. */
export function schemaChanges(textBefore: string, textAfter: string): SchemaChanges {
  const [before, after] = [buildSchema(textBefore), buildSchema(textAfter)];
  const there = new Set(coordinates(before));
  const texts = (changes: readonly { readonly description: string }[]) =>
    changes.map(({ description }) => description).sort();
  return {
    breaking: texts(findBreakingChanges(before, after)),
    dangerous: texts(findDangerousChanges(before, after)),
    added: [...coordinates(after)].filter((name) => !there.has(name)),
  };
}

/** Everything a schema names, as the specification writes it: `Plant`, `Plant.name`, `Plant.readings(first:)`. */
function* coordinates(schema: GraphQLSchema): Generator<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield type.name;
    if (isEnumType(type)) for (const { name } of type.getValues()) yield `${type.name}.${name}`;
    if (isInputObjectType(type))
      for (const name of Object.keys(type.getFields())) yield `${type.name}.${name}`;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      yield `${type.name}.${name}`;
      for (const argument of args) yield `${type.name}.${name}(${argument.name}:)`;
    }
  }
}
