import type pg from 'pg';

/** By the primary key. */
const SELECT_STEP = {
  name: 'care-select-step',
  // milliseconds since 1970: how a timestamp is read is each pool's own
  text: `SELECT (extract(epoch FROM at) * 1000)::float8 AS "atMs", details FROM care_step WHERE step = $1`,
};
const NOTE_STEP = {
  name: 'care-note-step',
  text: `INSERT INTO care_step (step, at, details) VALUES ($1, $2, $3)
ON CONFLICT (step) DO UPDATE SET at = excluded.at, details = excluded.details`,
};

export interface CareStep<D> {
  readonly atMs: number;
  readonly details: D;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

export async function lastStep<D>(client: Queryable, step: string): Promise<CareStep<D> | null> {
  const { rows } = await client.query<CareStep<D>>({ ...SELECT_STEP, values: [step] });
  return rows[0] ?? null;
}

/** Notes that a step was done, and what came of it. */
export async function noteStep(client: Queryable, step: string, at: Date, details: unknown): Promise<void> {
  await client.query({ ...NOTE_STEP, values: [step, at, JSON.stringify(details)] });
}
