import {
  getArgumentValues,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { mayHave } from '../access/access.js';
import { decisionOn } from '../access/guard-schema.js';
import type { Identity } from '../access/identity.js';
import { collectFields, type Selecting } from '../execution/collect-fields.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import type { JsonField, JsonPage, JsonRow, JsonType } from './json-fields.js';

/** PostgreSQL cannot write this selection, or may not: it is left to the resolvers. */
export class NotWritten extends Error {}

// A function of PostgreSQL takes a hundred arguments.
const ARGUMENTS_MAX = 90;

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function concat(parts: readonly string[]): string {
  if (parts.length <= ARGUMENTS_MAX) return `concat(${parts.join(', ')})`;
  return `concat(${parts.slice(0, ARGUMENTS_MAX - 1).join(', ')}, ${concat(parts.slice(ARGUMENTS_MAX - 1))})`;
}

/**
 * Makes of what is selected of a row an expression for its JSON text, field by field in the selection's order.
 * @throws NotWritten for a field that is not in its type's table, or that whoever asks may not have.
 */
export class JsonWriting {
  /** What the expression needs joined. */
  readonly joins = new Set<string>();

  constructor(
    private readonly selecting: Selecting,
    private readonly identity: Identity,
  ) {}

  object(type: JsonType, sets: readonly SelectionSetNode[]): string {
    const parts: string[] = [];
    let constant = '{';
    for (const [key, nodes] of collectFields(this.selecting, this.typeOf(type.name), sets)) {
      const name = nodes[0]!.name.value;
      constant += `${constant === '{' ? '' : ','}"${key}":`;
      if (name === '__typename') {
        constant += `"${type.name}"`;
      } else {
        parts.push(literal(constant), this.field(type, name, nodes));
        constant = '';
      }
    }
    return concat([...parts, literal(`${constant}}`)]);
  }

  private field(type: JsonType, name: string, nodes: readonly FieldNode[]): string {
    const field: JsonField | undefined = type.fields[name];
    const access = decisionOn(type.name, name);
    if (field === undefined || access === undefined || !mayHave(access, this.identity)) {
      throw new NotWritten(`${type.name}.${name}`);
    }
    if ('join' in field && typeof field.join === 'string') this.joins.add(field.join);
    if (field.kind === 'value') return `coalesce(${field.sql}, 'null')`;
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    if (field.kind === 'page') return this.page(field, type, name, nodes[0]!, sets);
    if (field.kind === 'row') return this.row(field, sets);
    return `CASE WHEN ${field.present} THEN ${this.object(field.type, sets)} ELSE 'null' END`;
  }

  private row(field: JsonRow, sets: readonly SelectionSetNode[]): string {
    const row = new JsonWriting(this.selecting, this.identity);
    const json = row.object(field.type, sets);
    return `coalesce((${field.row(json, [...row.joins])}), 'null')`;
  }

  /** Its `nodes`, and nothing else: the first of them, not those behind a cursor. */
  private page(
    field: JsonPage,
    parent: JsonType,
    name: string,
    node: FieldNode,
    sets: readonly SelectionSetNode[],
  ): string {
    const [[key, nodes] = [], ...others] = collectFields(
      this.selecting,
      this.typeOf(`${field.type.name}Connection`),
      sets,
    );
    if (key === undefined || nodes?.[0]?.name.value !== 'nodes' || others.length > 0) {
      throw new NotWritten(`${field.type.name}Connection`);
    }
    const definition = this.typeOf(parent.name).getFields()[name]!;
    const page = pageRequest(getArgumentValues(definition, node, this.selecting.variables), LIST_PAGE);
    if (page.after !== null) throw new NotWritten('after');
    const entry = new JsonWriting(this.selecting, this.identity);
    const json = entry.object(
      field.type,
      nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
    );
    if (field.barred.some((join) => entry.joins.has(join))) throw new NotWritten(`${field.type.name} joins`);
    const rows = field.rows(json, [...entry.joins], page.limit);
    return `concat('{"${key}":[', (SELECT string_agg(json, ',' ORDER BY id) FROM (${rows}) AS entry), ']}')`;
  }

  private typeOf(name: string): GraphQLObjectType {
    const type = this.selecting.schema.getType(name);
    if (!isObjectType(type)) throw new NotWritten(name);
    return type;
  }
}
