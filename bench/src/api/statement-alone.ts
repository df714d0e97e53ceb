import type pg from 'pg';
import { HAND_WRITTEN } from './hand-written.sql.js';
import type { Question } from './questions.js';

const RUNS = 101;

export interface Alone {
  /** Milliseconds to plan the statement, once a connection. */
  readonly planning: number;
  /** Milliseconds of each execution, as PostgreSQL itself counts them. */
  readonly execution: number;
}

interface Plan {
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The hand-written statement on PostgreSQL alone: no client to speak of, nobody else asking. */
export async function aloneMs(pool: pg.Pool, { name, values }: Question): Promise<Alone> {
  const { text } = HAND_WRITTEN[name];
  const explain = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`;
  const plans: Plan[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { rows } = await pool.query<{ 'QUERY PLAN': [Plan] }>(explain, [...values]);
    plans.push(rows[0]!['QUERY PLAN'][0]);
  }
  return {
    planning: middle(plans.map((plan) => plan['Planning Time'])),
    execution: middle(plans.map((plan) => plan['Execution Time'])),
  };
}
