import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { fieldOf } from '../limits/field-cost.js';
import { Written } from '../written/written.js';
import { collectFields, type Selecting } from './collect-fields.js';
import { leafWriter } from './leaf-writers.js';
import { isPromise, Pieces, type Json } from './pieces.js';
import type { Run, SelectedField } from './run.js';

/** Writes a value's JSON text. */
export type Write = (value: unknown, run: Run) => Json;

/** What this does not compile: the operation is left to graphql-js. */
export class NotCompiled extends Error {}

/**
 * Makes of an operation's selections one writer that resolves the fields and writes their values in the same step:
 * no result object is made, walked and stringified. Whatever is not plain — an error, a null where none may be — it
 * throws, and the operation is left to graphql-js.
 * @throws NotCompiled for what it does not know: interfaces, unions, the schema's own fields.
 */
export class Compiler {
  private fields = 0;

  constructor(private readonly selecting: Selecting) {}

  object(type: GraphQLObjectType, sets: readonly SelectionSetNode[], path?: SelectedField['path']): Write {
    if (type.isTypeOf) throw new NotCompiled(`${type.name} is told by its value`);
    const members = [...collectFields(this.selecting, type, sets)].map(([key, nodes], position) => ({
      before: `${position === 0 ? '' : ','}${JSON.stringify(key)}:`,
      write: this.member(type, nodes, { prev: path, key, typename: type.name }),
    }));
    return (source, run) => {
      if (source instanceof Written) return source.text;
      if (source instanceof Error) throw source;
      const pieces = new Pieces('{');
      try {
        for (const { before, write } of members) pieces.add(before, write(source, run));
      } catch (error) {
        pieces.abandon();
        throw error;
      }
      return pieces.end('}');
    };
  }

  /** Reads a field of an object and writes it. */
  private member(
    parentType: GraphQLObjectType,
    nodes: SelectedField['nodes'],
    path: SelectedField['path'],
  ): Write {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      const text = JSON.stringify(parentType.name);
      return () => text;
    }
    const field = fieldOf(parentType, name);
    if (field === undefined || name.startsWith('__')) throw new NotCompiled(`${parentType.name}.${name}`);
    const selected: SelectedField = { index: this.fields++, parentType, field, nodes, path };
    const read = reader(selected);
    const write = this.value(field.type, selected);
    return (source, run) => {
      const value = read(source, run);
      if (isPromise(value)) return Promise.resolve(value).then((settled) => write(settled, run));
      return write(value, run);
    };
  }

  private value(type: GraphQLOutputType, selected: SelectedField): Write {
    const write = this.present(getNullableType(type), selected);
    if (!isNonNullType(type)) {
      return (value, run) => (value === null || value === undefined ? 'null' : write(value, run));
    }
    return (value, run) => {
      if (value === null || value === undefined) throw new Error(`${selected.field.name} is null`);
      return write(value, run);
    };
  }

  private present(type: GraphQLOutputType, selected: SelectedField): Write {
    if (isLeafType(type)) return leafWriter(type);
    if (isListType(type)) return list(this.value(type.ofType as GraphQLOutputType, selected));
    if (isObjectType(type)) {
      const sets = selected.nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      return this.object(type, sets, selected.path);
    }
    throw new NotCompiled(`${String(type)} is told by its value`);
  }
}

function list(write: Write): Write {
  return (value, run) => {
    if (value instanceof Written) return value.text;
    if (!Array.isArray(value)) throw new NotCompiled('a list that is no array');
    const pieces = new Pieces('[');
    try {
      for (let index = 0; index < value.length; index++) {
        const entry: unknown = value[index];
        const piece = isPromise(entry)
          ? Promise.resolve(entry).then((settled) => write(settled, run))
          : write(entry, run);
        pieces.add(index === 0 ? '' : ',', piece);
      }
    } catch (error) {
      pieces.abandon();
      throw error;
    }
    return pieces.end(']');
  };
}

/** As graphql-js reads a field: by its resolver, else the property of the name, called where it is a method. */
function reader(selected: SelectedField): (source: unknown, run: Run) => unknown {
  const { field } = selected;
  const { name, resolve } = field;
  if (resolve) {
    return (source, run) => resolve(source, run.arguments(selected), run.context, run.info(selected));
  }
  return (source, run) => {
    const value = (source as Record<string, unknown>)[name];
    if (typeof value !== 'function') return value;
    const method = value as (args: object, context: RequestContext, info: object) => unknown;
    return method.call(source, run.arguments(selected), run.context, run.info(selected));
  };
}
