import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLEnumType,
  type GraphQLLeafType,
} from 'graphql';

/** The JSON text of a value that is not null. */
export type WriteLeaf = (value: unknown) => string;

// The common case of each is written at once; all else goes by the type's own rule, which also knows what to refuse.

function byRule(type: GraphQLLeafType): WriteLeaf {
  return (value) => {
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (serialized === undefined || serialized === null)
      throw new Error(`${type.name} could not represent a value`);
    const text = JSON.stringify(serialized) as string | undefined;
    if (text === undefined) throw new Error(`${type.name} has a value that JSON does not know`);
    return text;
  };
}

function text(rule: WriteLeaf): WriteLeaf {
  return (value) => (typeof value === 'string' ? JSON.stringify(value) : rule(value));
}

function int(rule: WriteLeaf): WriteLeaf {
  return (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : rule(value));
}

function float(rule: WriteLeaf): WriteLeaf {
  return (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : rule(value));
}

function boolean(rule: WriteLeaf): WriteLeaf {
  return (value) => (value === true ? 'true' : value === false ? 'false' : rule(value));
}

function enumeration(type: GraphQLEnumType, rule: WriteLeaf): WriteLeaf {
  const texts = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? rule(value);
}

export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const rule = byRule(type);
  if (isEnumType(type)) return enumeration(type, rule);
  if (type === GraphQLString || type === GraphQLID) return text(rule);
  if (type === GraphQLInt) return int(rule);
  if (type === GraphQLFloat) return float(rule);
  if (type === GraphQLBoolean) return boolean(rule);
  return rule;
}
