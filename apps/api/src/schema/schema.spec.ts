import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema, printedSchema } from './printed-schema.js';

/** A type and everything named below it, each with its description. */
function* namedParts(type: GraphQLNamedType): Generator<[name: string, description: unknown]> {
  // The root type's name says all there is to say.
  if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      yield [`${type.name}.${field.name}`, field.description];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) {
        yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
      }
    }
  }
}

describe('the schema', () => {
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('describes every type, field, argument and value', () => {
    const parts = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => [...namedParts(type)]);
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter(([, description]) => typeof description !== 'string' || description === '')).toEqual(
      [],
    );
  });

  it('says of every field that reads the database what it may cost', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) => Object.values(type?.getFields() ?? {}));
    expect(fields.filter((field) => field.extensions.complexity === undefined)).toEqual([]);
  });

  it('is the committed one', async () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    // Where it is not: "node tools/generated.mjs" writes it.
    expect(await printedSchema()).toBe(committed);
  });
});
