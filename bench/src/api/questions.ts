import { getAsking, graphqlAsking, type Asking } from './asking.js';
import type { HandWrittenName } from './hand-written.sql.js';
import type { Museum } from './museum.js';
import { POSTGRAPHILE } from './questions.postgraphile.js';
import { PALMHOUSE } from './questions.palmhouse.js';
import { SERVERS, type ServerName } from './servers.js';

/** What the questions are about. */
export interface About {
  readonly plant: number;
  readonly from: string;
  readonly to: string;
}

/** How a GraphQL server is asked, and its answer brought into the shape of the hand-written one. */
export interface Dialect {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly toAnswer: (data: never) => unknown;
}

export interface Question {
  readonly name: HandWrittenName;
  readonly title: string;
  /** Rows or points that the answer must have. */
  readonly size: number;
  readonly values: readonly unknown[];
  readonly asking: Readonly<Record<ServerName, Asking>>;
  readonly toAnswer: Readonly<Record<ServerName, (body: never) => unknown>>;
}

const TITLES: Readonly<Record<HandWrittenName, string>> = {
  plants: '50 plants with botanist, origin and latest reading',
  readings: 'a plant’s day, its first page of 1,000 readings as rows',
  botanists: 'botanists with their plants',
};

const SIZES: Readonly<Record<HandWrittenName, number>> = { plants: 50, readings: 1_000, botanists: 3 };

function valuesOf(name: HandWrittenName, { plant, from, to }: About): readonly unknown[] {
  return name === 'readings' ? [plant, from, to] : [];
}

/** A plant that answered in every minute of yesterday, and yesterday. */
export async function aboutMuseum({ pool, yesterday, today }: Museum): Promise<About> {
  const { rows } = await pool.query<{ plant_id: number }>(
    `SELECT plant_id FROM reading WHERE taken_at >= $1 AND taken_at < $2
    GROUP BY plant_id HAVING count(*) = 1440 ORDER BY plant_id LIMIT 1`,
    [yesterday, today],
  );
  const plant = rows[0]?.plant_id;
  if (plant === undefined) throw new Error('no plant has a whole day of readings');
  return { plant, from: yesterday, to: today };
}

export function questionsAbout(about: About): Question[] {
  const names = Object.keys(TITLES) as HandWrittenName[];
  return names.map((name) => {
    const values = valuesOf(name, about);
    const dialects = { Palmhouse: PALMHOUSE[name](about), PostGraphile: POSTGRAPHILE[name](about) };
    const data = (dialect: Dialect) => (body: { data: never }) => dialect.toAnswer(body.data);
    return {
      name,
      title: TITLES[name],
      size: SIZES[name],
      values,
      asking: {
        Palmhouse: graphqlAsking(dialects.Palmhouse),
        PostGraphile: graphqlAsking(dialects.PostGraphile),
        'hand-written': getAsking(`/${[name, ...values].join('/')}`),
      },
      toAnswer: {
        Palmhouse: data(dialects.Palmhouse),
        PostGraphile: data(dialects.PostGraphile),
        'hand-written': (body: unknown) => body,
      },
    };
  });
}

export const serversInTurn = (turn: number): ServerName[] =>
  SERVERS.map((_, index) => SERVERS[(turn + index) % SERVERS.length]!);
