import pg from 'pg';

// Prints a migrated database's schema as SQL-like text, from PostgreSQL's own words (pg_get_…def): the committed
// schema.sql, to read and to diff. Days' partitions are left out: they come and go.
const RELATIONS = `
SELECT c.oid::int, c.relname AS name, obj_description(c.oid) AS comment,
  CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND c.relname <> 'migration' AND c.relname <> 'typeorm_metadata'
ORDER BY c.relname COLLATE "C"`;

const COLUMNS = `
SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
  a.attidentity AS identity, pg_get_expr(d.adbin, d.adrelid) AS fallback, col_description(a.attrelid, a.attnum) AS comment
FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum`;

// NOT NULL stands with the column (PostgreSQL 18 also lists it as a constraint).
const CONSTRAINTS = `
SELECT conname AS name, pg_get_constraintdef(oid) AS definition
FROM pg_constraint WHERE conrelid = $1 AND contype <> 'n' ORDER BY contype, conname COLLATE "C"`;

const INDEXES = `
SELECT pg_get_indexdef(i.indexrelid) AS definition
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
ORDER BY c.relname COLLATE "C"`;

const FUNCTIONS = `
SELECT pg_get_functiondef(p.oid) AS definition FROM pg_proc p
WHERE p.pronamespace = 'public'::regnamespace ORDER BY p.proname COLLATE "C"`;

interface Column {
  name: string;
  type: string;
  required: boolean;
  identity: string;
  fallback: string | null;
  comment: string | null;
}

function columnLine(column: Column): string {
  const identity = column.identity === 'a' ? ' GENERATED ALWAYS AS IDENTITY' : '';
  const fallback = column.fallback === null ? '' : ` DEFAULT ${column.fallback}`;
  return `  ${column.name} ${column.type}${column.required ? ' NOT NULL' : ''}${identity}${fallback}`;
}

async function printTable(
  client: pg.Client,
  table: { oid: number; name: string; comment: string | null; partition_key: string | null },
) {
  const columns = (await client.query<Column>(COLUMNS, [table.oid])).rows;
  const constraints = (await client.query(CONSTRAINTS, [table.oid])).rows;
  const indexes = (await client.query(INDEXES, [table.oid])).rows;
  const lines = [
    ...columns.map(columnLine),
    ...constraints.map(({ name, definition }) => `  CONSTRAINT ${name} ${definition}`),
  ];
  const partitioned = table.partition_key === null ? '' : ` PARTITION BY ${table.partition_key}`;
  const comments = [
    ...(table.comment === null ? [] : [`-- ${table.name}: ${table.comment}`]),
    ...columns
      .filter(({ comment }) => comment !== null)
      .map(({ name, comment }) => `-- ${table.name}.${name}: ${comment}`),
  ];
  return [
    ...comments,
    `CREATE TABLE ${table.name} (\n${lines.join(',\n')}\n)${partitioned};`,
    ...indexes.map(({ definition }) => `${definition};`),
  ].join('\n');
}

const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
const parts = [
  '-- Generated from a migrated database by tools/generated.mjs. Do not edit: write a migration.',
];
for (const table of (await client.query(RELATIONS)).rows) parts.push(await printTable(client, table));
for (const { definition } of (await client.query(FUNCTIONS)).rows) parts.push(`${definition.trimEnd()};`);
await client.end();
process.stdout.write(`${parts.join('\n\n')}\n`);
