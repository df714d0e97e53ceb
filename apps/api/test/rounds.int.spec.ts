import { beforeAll, describe, expect, it } from '@jest/globals';
import { signedInAs } from './api.harness.js';
import { fillCare } from './care.builder.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum({ authMode: 'keys' });
let staff: Readonly<Record<string, string>>;

const id = (key: number) => Buffer.from(`Botanist:${key}`).toString('base64url');
const sheetOf = (key: number) => `{ botanist(id: "${id(key)}") { rounds {
  position need reason needsWaterAt errorMinutes state plant { number name } } } }`;

interface Stop {
  readonly position: number;
  readonly need: string;
  readonly reason: string;
  readonly plant: { readonly number: number };
}

async function ask(query: string) {
  const answer = await museum.api.ask(query, {}, staff);
  expect(answer.errors).toEqual([]);
  return answer;
}

async function sheet(key: number): Promise<Stop[]> {
  return (await ask(sheetOf(key))).at('botanist.rounds') as Stop[];
}

beforeAll(async () => {
  await fillCare(museum.database.pool);
  staff = await signedInAs(museum.database.pool, 'botanist');
});

describe('the sheet for a round', () => {
  it('holds the plants on display in a botanist’s care in the order of need', async () => {
    // Botanist 2 looks after 1, 4, 7, …: 1 is dry, 4 will need water, the others have never been judged.
    const stops = await sheet(2);
    const statements = museum.api.statements().filter((name) => !name.includes('api-key'));
    expect(statements).toEqual(['botanists-by-id', 'plants-on-rounds', 'plants-by-number']);
    expect(stops[0]).toEqual({
      position: 1,
      need: 'ATTENTION',
      reason: expect.stringContaining('11:42'),
      needsWaterAt: '2026-11-20T10:30:00Z',
      errorMinutes: 40,
      state: 'ATTENTION',
      plant: { number: 1, name: 'Epipremnum' },
    });
    expect(stops[1]).toMatchObject({ position: 2, need: 'WATER', state: 'OK', plant: { number: 4 } });
    expect(stops[2]).toMatchObject({
      need: 'UNKNOWN',
      reason: 'Nothing is known of it: have a look',
      state: 'SILENT',
      plant: { number: 7 },
    });
    expect(stops.map(({ position }) => position)).toEqual(stops.map((_, index) => index + 1));
    const numbers = stops.map(({ plant }) => plant.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    // 40 is missing and 43 is on loan.
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => 1 + 3 * index).filter((number) => ![40, 43].includes(number)),
    );
  });

  it('holds also those of whom somebody is away, for whoever stands in', async () => {
    await museum.database.pool
      .query(`INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name) VALUES
      (3, '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z', 2, 'key:1', 'Gertrude'),
      (3, '2026-11-20T06:00:00Z', '2026-11-22T00:00:00Z', 2, 'key:1', 'Gertrude'),
      (1, '2026-11-20T13:00:00Z', '2026-11-21T00:00:00Z', 2, 'key:1', 'Gertrude')`);
    const stops = await sheet(2);
    // 5 is hot and dry, since 9; 2 and 5 are Élodie’s, 3 and 6 Gertrude’s, who is still there.
    expect(stops.slice(0, 2).map(({ plant }) => plant.number)).toEqual([5, 1]);
    const numbers = stops.map(({ plant }) => plant.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toContain(2);
    expect(numbers).not.toContain(3);
    await museum.database.pool.query('DELETE FROM botanist_absence');
  });

  it('puts an overdue plant before one that will need water, and an urgent alert before all', async () => {
    const overdue = (await sheet(1)).find(({ plant }) => plant.number === 3);
    expect(overdue).toMatchObject({ position: 1, need: 'OVERDUE' });
    await museum.database.pool
      .query(`INSERT INTO alert (kind, subject, plant_id, audience, severity, since, opened_at, summary, facts)
      VALUES ('dry', 'plant:1', 1, 'botanist', 'warning', now(), now(), 'Dry.', '{}'),
        ('unusual', 'plant:1', 1, 'botanist', 'urgent', now(), now(), 'Unusual.', '{}')`);
    expect((await sheet(2))[0]).toMatchObject({ plant: { number: 1 } });
  });

  it('costs as many statements for all botanists as for one', async () => {
    await ask('{ botanists(first: 3) { nodes { rounds { position plant { name state { overall } } } } } }');
    expect(museum.api.statements()).toEqual(['botanists', 'plants-on-rounds', 'plants-by-number-t']);
  });

  it('is the staff’s', async () => {
    const visitor = await signedInAs(museum.database.pool, 'visitor');
    const answer = await museum.api.ask(sheetOf(2), {}, visitor);
    expect(answer.error.extensions.code).toBe('FORBIDDEN');
  });
});
