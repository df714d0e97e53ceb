import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { ACCESS_ROLES } from '../src/access/access.js';
import { decisionOn, fieldsOf } from '../src/access/guard-schema.js';
import { anonymous, ROLES, type Identity, type Role } from '../src/access/identity.js';
import type { RequestContext } from '../src/graphql/request-context.js';
import { buildSchema } from '../src/schema/printed-schema.js';
import { fillAlerts } from './alerts.museum.js';
import { signedInAs, type Answer } from './api.harness.js';
import { fillCare } from './care.builder.js';
import { openMuseum } from './open-museum.js';
import { requestBy } from './request-by.js';
import { WaysToFields, type Examples } from './ways-to-fields.js';

// Rows that the small museum lacks.
const MORE = `
  INSERT INTO plant_status_change (plant_id, at, status_from, status_to, botanist_from_id, botanist_to_id, cause)
    VALUES (1, '2026-11-01T08:00:00Z', 'missing', 'on_display', 1, 2, 'found');
  INSERT INTO archive_day (day, state, run, version, committed_version, readings, bytes, planned_at)
    VALUES ('2026-11-01', 'pruned', gen_random_uuid(), 1, 1, 1, 1, now());
  INSERT INTO archive_file (key, day, dataset, version, committed, rows, bytes, sha256, first_plant_id, last_plant_id)
    VALUES ('day/a.parquet', '2026-11-01', 'readings', 1, true, 1, 1, repeat('a', 64), 1, 1);
  INSERT INTO reading_daily SELECT 1, '2026-11-01', 1, 1, 40, 40, 40, 40, 40, 40, 1, 12, 12, 12, 12, 12, 12, 0;
  INSERT INTO watering (plant_id, watered_at, reported) VALUES (1, '2026-11-19T14:00:00Z', true)
    ON CONFLICT DO NOTHING;
  INSERT INTO care_note (plant_id, text, author_id, author_name, written_at)
    VALUES (1, 'Repotted.', 'key:1', 'Gertrude', '2026-11-19T14:00:00Z');
  INSERT INTO bug_report (title, text, reporter_id, reporter_name, reported_at)
    VALUES ('Blank', 'The page is blank.', 'key:1', 'Gertrude', '2026-11-19T14:00:00Z');
  INSERT INTO bug_report_picture (bug_report_id, media_type, width, height, bytes)
    VALUES (1, 'image/png', 3, 2, decode('89504e47', 'hex'));
  INSERT INTO rejection_replay (rejection_ids, digest, requested_by_id, requested_by_name, requested_at)
    VALUES ('{1}', 'd', 'key:1', 'Gertrude', '2026-11-19T14:00:00Z');
  INSERT INTO botanist_preference (botanist_id, quiet_from, quiet_until) VALUES (1, '22:00', '07:00');
  INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
    VALUES (1, '2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', 2, 'key:1', 'Gertrude');
  DELETE FROM sweep WHERE minute = '2026-11-20T11:30:00Z'`;

/** Plant 1 has a picture, readings and a history. */
const EXAMPLES: Examples = {
  'Query.node': 'id: "UGxhbnQ6MQ"',
  'Query.nodes': 'ids: ["UGxhbnQ6MQ"]',
  'Query.plant': 'number: 1',
  'Query.plants': 'first: 60',
  'Query.botanist': 'id: "Qm90YW5pc3Q6MQ"',
  'Query.archiveDay': 'day: "2026-11-01"',
  'Query.origin': 'id: "T3JpZ2luOjE"',
  'Query.sweep': 'minute: "2026-11-20T11:00:00Z"',
  'Query.sweepStrip': 'range: { from: "2026-11-20T11:00:00Z" }, every: "PT30M"',
  'Query.replay': 'id: "UmVwbGF5OjE"',
  'Query.alert': 'id: "QWxlcnQ6MQ"',
  'Query.compare': 'plantIds: ["UGxhbnQ6MQ"], range: { from: "2026-11-20T00:00:00Z" }',
  'Query.compareGroups': 'by: ORIGIN, range: { from: "2026-11-20T00:00:00Z" }',
  'Plant.baseline': 'channel: TEMPERATURE',
  'Plant.series': 'range: { from: "2026-11-20T00:00:00Z" }',
  'Plant.daily': 'range: { from: "2026-11-01T00:00:00Z", to: "2026-11-02T00:00:00Z" }',
};

const ASKERS = ['anonymous', ...ROLES] as const;
type Asker = (typeof ASKERS)[number];

const schema = await buildSchema();
const ways = new WaysToFields(schema, EXAMPLES);

interface TypeFields {
  readonly type: string;
  readonly fields: readonly GraphQLField<unknown, RequestContext>[];
}

const TYPES: TypeFields[] = [...new Set([...fieldsOf(schema)].map(({ type }) => type))].map((type) => ({
  type,
  fields: [...fieldsOf(schema)].filter((entry) => entry.type === type).map(({ field }) => field),
}));
const QUERIED = TYPES.filter(({ type }) => ways.leadTo(type));
// Mutations, subscriptions and what only they lead to.
const OTHERS = TYPES.filter(({ type }) => !ways.leadTo(type));

const museum = openMuseum({ authMode: 'keys' });
const headers: Record<string, Readonly<Record<string, string>>> = { anonymous: {} };

beforeAll(async () => {
  await museum.database.pool.query(MORE);
  await fillAlerts(museum.database.pool);
  await museum.database.pool.query(`UPDATE alert SET acknowledged_at = now() WHERE id = 1;
    INSERT INTO alert_event (alert_id, at, action, by_id, by_name) VALUES (1, now(), 'acknowledged', 'key:1', 'Gertrude')`);
  await fillCare(museum.database.pool);
  for (const role of ROLES) headers[role] = await signedInAs(museum.database.pool, role);
});

function isDecidedFor(asker: Asker, type: string, field: string): boolean {
  const roles = ACCESS_ROLES[decisionOn(type, field)!];
  return roles === null || (asker !== 'anonymous' && roles.includes(asker));
}

/** By the decisions on everything on the way to a type. */
function mayCome(asker: Asker, type: string): boolean {
  let at = schema.getQueryType()!;
  return ways.pathTo(type).every((step) => {
    const from = at;
    at = getNamedType(from.getFields()[step]!.type) as typeof at;
    return isDecidedFor(asker, from.name, step);
  });
}

/** Objects at a path of field names, lists opened. */
function objectsAt(value: unknown, path: readonly string[]): object[] {
  if (Array.isArray(value)) return value.flatMap((entry) => objectsAt(entry, path));
  if (typeof value !== 'object' || value === null) return [];
  const [step, ...rest] = path;
  return step === undefined ? [value] : objectsAt((value as Record<string, unknown>)[step], rest);
}

const codesOf = ({ errors }: Answer) => new Set(errors.map(({ extensions }) => extensions.code));

describe.each(ASKERS)('asked by %s', (asker) => {
  it.each(QUERIED)('what is decided for them of $type is given', async ({ type, fields }) => {
    const allowed = mayCome(asker, type) ? fields.filter(({ name }) => isDecidedFor(asker, type, name)) : [];
    if (allowed.length === 0) return;
    const answer = await museum.api.ask(ways.queryFor(type, allowed), {}, headers[asker]);
    expect(answer.errors).toEqual([]);
    // They were reached; where not, EXAMPLES or the museum lack something.
    const [reached] = objectsAt(answer.data, ways.pathTo(type));
    expect(Object.keys(reached ?? {}).sort()).toEqual(allowed.map(({ name }) => name).sort());
  });

  it.each(QUERIED)('what is not of $type is refused, each field of it', async ({ type, fields }) => {
    const comes = mayCome(asker, type);
    const refused = fields.filter(({ name }) => !comes || !isDecidedFor(asker, type, name));
    const wrong: unknown[] = [];
    for (const field of refused) {
      const answer = await museum.api.ask(ways.queryFor(type, [field]), {}, headers[asker]);
      const right =
        [...codesOf(answer)].join() === (asker === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN') &&
        answer.status === (asker === 'anonymous' && type !== 'Viewer' ? 401 : 200) &&
        objectsAt(answer.data, ways.pathTo(type)).every((object) => isNothing(object, field.name));
      if (!right) wrong.push([field.name, answer]);
    }
    expect(wrong).toEqual([]);
  });

  // Each is tried at its guard, which is before anything of it runs; carried out they are where they are tested.
  it('what only changes and what is only sent is refused before it begins', () => {
    for (const { type, fields } of OTHERS) {
      // What visitors may have is guarded at the root, before which nobody comes to the rest of it.
      const refused = fields.filter(
        ({ name }) =>
          !isDecidedFor(asker, type, name) && (isRoot(type) || decisionOn(type, name) !== 'visitor'),
      );
      for (const { name } of refused) {
        const { resolve, subscribe } = runningField(type, name);
        for (const run of [resolve, subscribe].filter((guarded) => guarded !== undefined))
          expect(() => run({}, {}, requestBy(identityOf(asker), new Date()), {} as never)).toThrow();
      }
    }
  });
});

const isRoot = (type: string) => type === 'Mutation' || type === 'Subscription';

function isNothing(object: object, field: string): boolean {
  return ((object as Record<string, unknown>)[field] ?? null) === null;
}

function runningField(type: string, field: string) {
  const running: GraphQLSchema = museum.api.app.get(GraphQLSchemaHost).schema;
  return (
    running.getType(type) as { getFields(): Record<string, GraphQLField<unknown, RequestContext>> } & object
  ).getFields()[field]!;
}

function identityOf(asker: Asker): Identity {
  if (asker === 'anonymous') return anonymous('127.0.0.1', null);
  return { kind: 'key', id: 'key:1', name: asker, email: null, roles: new Set<Role>([asker]) };
}

describe('a botanist’s address', () => {
  const ADDRESSES = [
    '{ plant(number: 1) { botanist { email } } }',
    '{ plants(first: 3) { nodes { botanist { email phone } } edges { node { botanist { email } } } } }',
    '{ botanist(id: "Qm90YW5pc3Q6MQ") { email } }',
    '{ botanists { edges { node { phone } } } }',
    '{ node(id: "Qm90YW5pc3Q6MQ") { ... on Botanist { email } } }',
    '{ nodes(ids: ["Qm90YW5pc3Q6MQ", "UGxhbnQ6MQ"]) { ...B ... on Plant { botanist { ...B } } } } fragment B on Botanist { email phone }',
    '{ plant(number: 40) { statusChanges { botanistFrom { email } botanistTo { phone } } } }',
    '{ origins { nodes { plants(first: 1) { nodes { botanist { email } } } } } }',
    '{ botanists(first: 1) { nodes { plants(first: 1) { nodes { botanist { email } } } } } }',
    '{ plant(number: 1) { botanist { name: email id: phone } } }',
    'query ($yes: Boolean = true) { plant(number: 1) { botanist { ... @include(if: $yes) { email } } } }',
    '{ a: plant(number: 1) { ...P } b: plant(number: 2) { botanist { name } ...P } } fragment P on Plant { botanist { ... on Node { ... on Botanist { email } } } }',
  ];

  it.each(ADDRESSES)('is not given to visitors by any way: %s', async (query) => {
    const answer = await museum.api.ask(query, {}, headers.visitor);
    expect([...codesOf(answer)]).toEqual(['FORBIDDEN']);
    expect(JSON.stringify(answer.data)).not.toMatch(/museum\.example|\+440012|763\.914/);
    expect(museum.api.logged).toEqual([]);
    const staff = await museum.api.ask(query, {}, headers.botanist);
    expect(staff.errors).toEqual([]);
    expect(JSON.stringify(staff.data)).toMatch(/museum\.example|\+440012|763\.914/);
  });

  it('is not given to visitors by what was refused of the source, either', async () => {
    const { rows } = await museum.database.pool.query('SELECT max(id) AS id FROM rejection');
    const id = Buffer.from(`Rejection:${rows[0].id}`).toString('base64url');
    const query = `{ node(id: "${id}") { id ... on Rejection { payload payloadText } } }`;
    expect([...codesOf(await museum.api.ask(query, {}, headers.visitor))]).toEqual(['FORBIDDEN']);
    expect((await museum.api.ask(query, {}, headers.engineer)).errors).toEqual([]);
  });

  it('is not found by searching for it, either', async () => {
    const query = '{ plants(filter: { text: "gertrude@museum.example" }) { totalCount } }';
    expect((await museum.api.ask(query, {}, headers.visitor)).at('plants.totalCount')).toBe(0);
  });
});
