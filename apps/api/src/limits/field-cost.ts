import {
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import type { EntriesAtMost } from './complexity.js';

type Field = GraphQLField<unknown, unknown>;

/** Fields that every type has, or the root, without the schema saying so. */
const META_FIELDS: ReadonlyMap<string, Field> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** A type's field as the schema has it; undefined where it has none of this name. */
export function fieldOf(type: GraphQLCompositeType, name: string): Field | undefined {
  const own = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return own ?? META_FIELDS.get(name);
}

/** How many entries a field that costs a statement gives at most; undefined for one that costs none. */
export function entriesOf(field: Field, args: () => Record<string, unknown>): number | undefined {
  const entries = field.extensions.complexity as EntriesAtMost | number | undefined;
  return typeof entries === 'function' ? entries({ args: args() }) : entries;
}

/** How many common values a field's value is worth. */
export function weightOf({ extensions }: Field): number {
  return typeof extensions.weight === 'number' ? extensions.weight : 1;
}
