import { getAsking, graphqlAsking, type Asking } from './asking.js';
import type { HandWrittenName } from './hand-written.sql.js';
import type { Museum } from './museum.js';
import { POSTGRAPHILE } from './questions.postgraphile.js';
import { PALMHOUSE } from './questions.palmhouse.js';
import { SERVERS, type ServerName } from './servers.js';

/** What the questions are about. */
export interface About {
  readonly plant: number;
  readonly day: Stretch;
  /** Thirty days: the archive's rollups, and yesterday live. */
  readonly month: Stretch;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** How a GraphQL server is asked, and its answer brought into the shape of the hand-written one. */
export interface Dialect {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly toAnswer: (data: never) => unknown;
}

export type Dialects = Readonly<Record<HandWrittenName, (about: About) => Dialect>>;

interface Subject {
  readonly title: string;
  /** Rows, points of columns, or plants counted, that the answer must have. */
  readonly size: number;
  /** Of the hand-written statement. */
  readonly values: (about: About) => readonly (number | string)[];
}

const SUBJECTS: Readonly<Record<HandWrittenName, Subject>> = {
  plants: { title: '50 plants with botanist, origin and latest reading', size: 50, values: () => [] },
  readings: {
    title: 'a plant’s day as rows: the first page of 1,000',
    size: 1_000,
    values: ({ plant, day }) => [plant, day.from, day.to],
  },
  day: {
    title: 'a plant’s day of 1,440 points, as columns',
    size: 1_440,
    values: ({ plant, day }) => [plant, day.from, day.to],
  },
  month: {
    title: 'a plant’s 30 days in 360 points of at most 500',
    size: 360,
    values: ({ plant, month }) => [plant, month.from, month.to],
  },
  botanists: { title: 'botanists with their plants', size: 3, values: () => [] },
  overview: { title: 'the overview: counts, extremes, last sweep', size: 50, values: () => [] },
};

export interface Question {
  readonly name: HandWrittenName;
  readonly title: string;
  readonly size: number;
  readonly values: readonly (number | string)[];
  readonly asking: Readonly<Record<ServerName, Asking>>;
  readonly toAnswer: Readonly<Record<ServerName, (body: never) => unknown>>;
}

const DAY_MS = 86_400_000;

/** A plant that answered in every minute of yesterday. */
export async function aboutMuseum({ pool, yesterday, today }: Museum): Promise<About> {
  const { rows } = await pool.query<{ plant_id: number }>(
    `SELECT plant_id FROM reading WHERE taken_at >= $1 AND taken_at < $2
    GROUP BY plant_id HAVING count(*) = 1440 ORDER BY plant_id LIMIT 1`,
    [yesterday, today],
  );
  const plant = rows[0]?.plant_id;
  if (plant === undefined) throw new Error('no plant has a whole day of readings');
  const monthAgo = new Date(Date.parse(today) - 30 * DAY_MS).toISOString();
  return { plant, day: { from: yesterday, to: today }, month: { from: monthAgo, to: today } };
}

function questionAbout(about: About, name: HandWrittenName, headers: Asking['headers']): Question {
  const { title, size, values: valuesOf } = SUBJECTS[name];
  const values = valuesOf(about);
  const [own, peers] = [PALMHOUSE[name](about), POSTGRAPHILE[name](about)];
  const inData = (dialect: Dialect) => (body: { data: never }) => dialect.toAnswer(body.data);
  return {
    name,
    title,
    size,
    values,
    asking: {
      Palmhouse: graphqlAsking(own, headers),
      PostGraphile: graphqlAsking(peers),
      'hand-written': getAsking(`/${[name, ...values].join('/')}`),
    },
    toAnswer: {
      Palmhouse: inData(own),
      PostGraphile: inData(peers),
      'hand-written': (body: unknown) => body,
    },
  };
}

/** @param headers with which Palmhouse is asked. */
export function questionsAbout(about: About, headers: Asking['headers']): Question[] {
  return (Object.keys(SUBJECTS) as HandWrittenName[]).map((name) => questionAbout(about, name, headers));
}

export const serversInTurn = (turn: number): ServerName[] =>
  SERVERS.map((_, index) => SERVERS[(turn + index) % SERVERS.length]!);
