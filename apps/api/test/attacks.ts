import { gzipSync } from 'node:zlib';

/** Something that is sent as it is. */
export interface Attack {
  readonly name: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

const repeat = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');

const query = (name: string, text: string, variables: object = {}): Attack => ({
  name,
  body: JSON.stringify({ query: text, variables }),
});

const raw = (
  name: string,
  body: string | Buffer,
  headers?: Record<string, string>,
  method?: string,
): Attack => ({
  name,
  body,
  ...(headers && { headers }),
  ...(method && { method }),
});

const cyclic = (levels: number) =>
  `{ plants(first: 100) { nodes ${'{ botanist { plants(first: 100) { nodes '.repeat(levels)}{ name }${' } } }'.repeat(levels)} } }`;

const bomb = (levels: number) =>
  `{ plant(number: 1) { ...f0 } } ${repeat(levels, (n) => `fragment f${n} on Plant { ${n < levels - 1 ? `...f${n + 1} `.repeat(10) : 'name'} }`)}`;

const SHAPES = [
  query('31 deep, a list in each level', cyclic(15)),
  query('as deep as the words allow', cyclic(110)),
  query('thousands of fields', `{ plant(number: 1) { ${'name '.repeat(1_900)} } }`),
  query('more words than are read', `{ plant(number: 1) { ${'name '.repeat(18_000)} } }`),
  query(
    'hundreds of aliases of fields of many rows',
    `{ plants(first: 100) { nodes { readings(first: 1000) { nodes { ${repeat(600, (n) => `a${n}: takenAt`)} } } } } }`,
  ),
  query(
    'lists under a hundred aliases',
    `{ ${repeat(100, (n) => `a${n}: plants(first: 100) { nodes { name } }`)} }`,
  ),
  query(
    'fragments in a circle',
    `{ plant(number: 1) { ...a } } fragment a on Plant { ...b } fragment b on Plant { ...a }`,
  ),
  query(
    'a fragment in itself',
    `{ plant(number: 1) { ...a } } fragment a on Plant { botanist { plants { nodes { ...a } } } }`,
  ),
  query('a bomb of fragments', bomb(40)),
  query('directives on one field', `{ plant(number: 1) { name ${'@include(if: true) '.repeat(320)} } }`),
  query('directives that do not exist', `{ plant(number: 1) { name ${'@a'.repeat(980)} } }`),
  query(
    'directives on all fields',
    `{ plant(number: 1) { ${repeat(480, (n) => `a${n}: name @skip(if: false) @include(if: true)`)} ...f } } ${repeat(1, () => 'fragment f on Plant { name }')} # ${'@skip'.repeat(9)}`,
  ),
  query(
    'fields that contradict each other',
    `{ plant(number: 1) { ${repeat(900, (n) => `a: readings(first: ${n + 1}) { totalCount }`)} } }`.slice(
      0,
      99_000,
    ),
  ),
  query(
    'hundreds of operations',
    repeat(390, (n) => `query q${n} { a }`),
  ),
  query(
    'hundreds of variables',
    `query (${repeat(480, (n) => `$v${n}: Int`)}) { plant(number: 1) { name } }`,
  ),
  query(
    'a schema in circles',
    `{ __schema { types { fields { type ${'{ fields { type '.repeat(40)}{ name }${' } }'.repeat(40)} } } } }`,
  ),
  query(
    'a schema of aliases',
    `{ ${repeat(110, (n) => `a${n}: __schema { types { fields { name args { name } } } }`)} }`,
  ),
  query('nothing but comments', `#${'x'.repeat(90_000)}`),
  query('nothing but spaces', ' '.repeat(95_000)),
  query('brackets', '{'.repeat(1_999)),
  query('brackets in an argument', `{ plants(filter: ${'['.repeat(1_900)}) { totalCount } }`),
  query('an endless string', `{ plants(filter: { text: "${'a'.repeat(90_000)} }) { totalCount } }`),
];

const text = 'query ($t: String) { plants(filter: { text: $t }) { totalCount } }';
const first = 'query ($n: Int) { plants(first: $n) { totalCount nodes { name } } }';

const VALUES = [
  query('a word of 90 kB to search for', text, { t: 'a'.repeat(90_000) }),
  query('ten thousand words to search for', text, { t: 'a '.repeat(40_000) }),
  query('five thousand ids', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
    i: Array(5_000).fill('UGxhbnQ6MQ'),
  }),
  query('a list where a number belongs', first, { n: Array(10_000).fill(1) }),
  query('an id of 90 kB', 'query ($i: ID!) { node(id: $i) { id } }', { i: 'A'.repeat(90_000) }),
  query('a page of −1', first, { n: -1 }),
  query('a page of 0', first, { n: 0 }),
  query('a page too large', first, { n: 101 }),
  query('a page larger than an Int', first, { n: 2 ** 31 }),
  query('a page of a fraction', first, { n: 1.5 }),
  query('a page of words', first, { n: '10; DROP TABLE plant' }),
  query('pages from both ends', '{ plants(first: 1, last: 1) { totalCount } }'),
  raw('a number past all numbers', `{"query":${JSON.stringify(first)},"variables":{"n":1e400}}`),
  query('a number written out', `{ plants(first: ${'9'.repeat(5_000)}) { totalCount } }`),
  query('the day before all days', '{ archiveDay(day: "-271821-04-20") { day } }'),
  query(
    'a time that is none',
    '{ plant(number: 1) { readings(from: "2026-13-45T99:99:99Z") { totalCount } } }',
  ),
  query('a cursor of nonsense', '{ plants(after: "nonsense") { totalCount } }'),
  query('a cursor of another list', '{ plants(after: "WyJzd2VlcHMiLCIyMDI2Il0") { totalCount } }'),
  query('a cursor of 50 kB', `{ plants(after: "${'A'.repeat(50_000)}") { totalCount } }`),
  query(
    'a cursor with SQL in it',
    `{ botanists(after: "${Buffer.from(`["botanists","'; DROP TABLE plant; --",1]`).toString('base64url')}x") { totalCount } }`,
  ),
  query(
    'an id with SQL in it',
    `{ node(id: "${Buffer.from(`Plant:1; DROP TABLE plant`).toString('base64url')}") { id } }`,
  ),
];

const ok = '{"query":"{ plants { totalCount } }"}';

const BODIES = [
  raw('no JSON', 'query { plants }'),
  raw('half of it', ok.slice(0, -5)),
  raw('nothing', ''),
  raw('null', 'null'),
  raw('a word', '"query"'),
  raw('a list of one', `[${ok}]`),
  raw('a list of a thousand', `[${Array(1_000).fill(ok).join(',')}]`),
  raw('lists in lists', '['.repeat(50_000)),
  raw('objects in objects', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`),
  raw('no query in it', '{"variables":{}}'),
  raw('a query that is none', '{"query":{"kind":"Document"}}'),
  raw('variables that are a list', '{"query":"{ a }","variables":[1]}'),
  raw('a name that is a number', '{"query":"{ a }","operationName":1}'),
  raw('a prototype', '{"query":"{ plants { totalCount } }","__proto__":{"admin":true}}'),
  raw('a constructor', '{"query":"{ plants { totalCount } }","constructor":{"prototype":{"admin":true}}}'),
  raw('a NUL in the query', '{"query":"{ plants\\u0000 { totalCount } }"}'),
  raw('half a character in the query', '{"query":"{ \\ud800 }"}'),
  raw('bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])),
  raw('a megabyte', JSON.stringify({ query: text, variables: { t: '🌵'.repeat(250_000) } })),
  raw('a megabyte, packed', gzipSync(JSON.stringify({ query: '{ a }', x: 'x'.repeat(50_000_000) })), {
    'content-encoding': 'gzip',
  }),
  raw('a packed query', gzipSync(ok), { 'content-encoding': 'gzip' }),
  ...[
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'nonsense',
    ';',
  ].map((type) =>
    raw(`as ${type}`, type.includes('utf-16') ? Buffer.from(ok, 'utf16le') : ok, { 'content-type': type }),
  ),
  raw('a header of 20 kB', ok, { 'x-padding': 'x'.repeat(20_000) }),
  ...['PUT', 'PATCH', 'DELETE'].map((method) => raw(`by ${method}`, ok, {}, method)),
];

/** Each is to be answered with a clear refusal. */
export const ATTACKS: readonly Attack[] = [...SHAPES, ...VALUES, ...BODIES];

/** What looks like an attack and is only a text: searched for like any other. */
export const TEXTS: readonly string[] = [
  `'; DROP TABLE plant; --`,
  `" OR 1=1`,
  `\\'; SELECT pg_sleep(10); --`,
  '%',
  '_____',
  '\\',
  '%%%%%%_%_%\\%',
  '$1 $2 $$ ${x}',
  '(a+)+$',
  '‮reversed‬ שלום',
  '🌵🏛️👩🏽‍🌾',
  'e\u0301'.repeat(50),
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  'x\u0000y',
];
