/** How PostgreSQL writes a type's fields as JSON. A field that does not stand here is left to its resolver. */
export interface JsonType {
  /** As in the schema. */
  readonly name: string;
  readonly fields: Readonly<Record<string, JsonField>>;
}

export type JsonField = JsonValue | JsonObject | JsonRow | JsonPage;

/** An expression for a value's JSON text; its null is JSON's. */
export interface JsonValue {
  readonly kind: 'value';
  readonly sql: string;
  /** What has to be joined for it. */
  readonly join?: string;
}

/** An object from a joined row. */
export interface JsonObject {
  readonly kind: 'object';
  readonly type: JsonType;
  /** True where there is one. */
  readonly present: string;
  /** What has to be joined for it; none: it stands in the row itself. */
  readonly join: string | null;
}

/** An object from a row that is looked up for it. */
export interface JsonRow {
  readonly kind: 'row';
  readonly type: JsonType;
  /** The row's `json`; none where there is no such row. */
  readonly row: (json: string, joins: readonly string[]) => string;
}

/** The first entries of a list of the row's own, as a connection's `nodes`. */
export interface JsonPage {
  readonly kind: 'page';
  readonly type: JsonType;
  /** Joins of the entry that would stand in the way of the row's own names. */
  readonly barred: readonly string[];
  /** Rows `id, json` in their order. */
  readonly rows: (json: string, joins: readonly string[], limit: number) => string;
}

/** A number as PostgreSQL writes it is JSON. */
export function number(column: string): JsonValue {
  return { kind: 'value', sql: `${column}::text` };
}

export function text(column: string): JsonValue {
  return { kind: 'value', sql: `to_json(${column})::text` };
}

/** Names of an enum are its values in capitals. */
export function enumeration(column: string): JsonValue {
  return { kind: 'value', sql: `'"' || upper(${column}) || '"'` };
}

/** As `connectionConfig` reads instants: the session's zone is UTC, `2026-01-26 15:16:04.703006+00`. */
export function instant(column: string): JsonValue {
  return { kind: 'value', sql: `'"' || replace(left(${column}::text, -3), ' ', 'T') || 'Z"'` };
}

/** As `toGlobalId`: base64url of `Plant:12`. */
export function globalId(type: string, column: string): JsonValue {
  const base64 = `encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64')`;
  return { kind: 'value', sql: `'"' || rtrim(translate(${base64}, '+/', '-_'), '=') || '"'` };
}
