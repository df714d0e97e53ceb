import { GraphQLError } from 'graphql';
import type pg from 'pg';
import type { Statement } from '../graphql/statement.js';
import type { Whose } from './download.query.js';

export interface NamedPlant {
  readonly number: number;
  readonly name: string;
}

/** Whose readings a file holds, for its name, and the plants in the order of their numbers. */
export interface DownloadedPlants {
  readonly title: string;
  readonly plants: readonly NamedPlant[];
}

const NAMED = `SELECT plant.id AS number, coalesce(plant.name, 'Plant ' || plant.id) AS name`;

/** A download's plants, by key; by plant_origin_idx; by plant_botanist_idx; or all. $1 ids, of the first three. */
const PLANTS: Readonly<Record<Whose['by'], Statement>> = {
  plants: {
    name: 'download-plants',
    text: `${NAMED} FROM plant WHERE id = ANY ($1::int4[]) ORDER BY id`,
  },
  origin: {
    name: 'download-plants-of-origin',
    text: `${NAMED}, origin.town AS title FROM origin LEFT JOIN plant ON plant.origin_id = origin.id
WHERE origin.id = ANY ($1::int4[]) ORDER BY plant.id`,
  },
  botanist: {
    name: 'download-plants-of-botanist',
    text: `${NAMED}, botanist.name AS title FROM botanist LEFT JOIN plant ON plant.botanist_id = botanist.id
WHERE botanist.id = ANY ($1::int4[]) ORDER BY plant.id`,
  },
  all: { name: 'download-all-plants', text: `${NAMED} FROM plant ORDER BY id` },
};

type Row = { readonly number: number | null; readonly name: string; readonly title?: string };

function idsOf(whose: Whose): readonly number[] | null {
  if (whose.by === 'all') return null;
  return whose.by === 'plants' ? whose.numbers : [whose.id];
}

/** @throws GraphQLError NOT_FOUND where a plant, origin or botanist that is named is not there. */
export async function downloadedPlants(pool: pg.Pool, whose: Whose): Promise<DownloadedPlants> {
  const ids = idsOf(whose);
  const { rows } = await pool.query<Row>({ ...PLANTS[whose.by], values: ids === null ? [] : [ids] });
  const plants = rows.filter((row): row is Row & NamedPlant => row.number !== null);
  const missing =
    whose.by === 'plants' && whose.numbers.find((id) => !plants.some(({ number }) => number === id));
  if (typeof missing === 'number') throw notFound(`plant ${missing}`);
  if (rows.length === 0 && whose.by !== 'all') throw notFound(`${whose.by} of this id`);
  return {
    title: titleOf(whose, plants, rows[0]?.title),
    plants: plants.map(({ number, name }) => ({ number, name })),
  };
}

function titleOf(whose: Whose, plants: readonly NamedPlant[], title = ''): string {
  if (whose.by === 'all') return 'all plants';
  if (whose.by === 'origin') return `plants from ${title}`;
  if (whose.by === 'botanist') return `plants of ${title}`;
  return plants.length === 1 ? plants[0]!.name : `${plants.length} plants`;
}

function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what}.`, {
    extensions: { code: 'NOT_FOUND', http: { status: 404 } },
  });
}
