import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  complaints,
  createTestDatabase,
  fillFleet,
  hotQuestions,
  planFacts,
  type PlanNode,
  type TestDatabase,
} from '@palmhouse/testing';
import type pg from 'pg';
import { POOL } from '../src/service/tokens.js';
import { NOW, startApi, type AskedStatement, type RunningApi } from './api.harness.js';

// A tenth of what `pnpm bench plans` looks at, with the same questions: enough for PostgreSQL to want its indexes.
const FLEET = {
  plants: 1_000,
  now: new Date(NOW),
  readingEvery: '10 minutes',
  archivedDays: 6,
  rejections: 10_000,
};

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillFleet(database.pool, FLEET);
  api = await startApi(database.url);
}, 120_000);

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function planOf({ text, values }: AskedStatement): Promise<PlanNode> {
  const pool = api.app.get<pg.Pool>(POOL);
  const { rows } = await pool.query({ text: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values });
  return rows[0]['QUERY PLAN'][0].Plan;
}

describe('the plans of a fleet’s hot questions', () => {
  it.each(hotQuestions(FLEET.now).map((question) => [question.what, question] as const))(
    'go by their indexes: %s',
    async (_, question) => {
      api.asked();
      const answer = await api.ask(question.query);
      expect(answer.errors).toEqual([]);
      const statements = api.asked();
      expect(statements.length).toBeGreaterThan(0);
      const plans = await Promise.all(statements.map(planOf));
      expect(complaints(question, planFacts(plans))).toEqual([]);
    },
  );

  it('are complained of where a table is read from end to end, or an index is passed over', async () => {
    const plan = await planOf({ text: 'SELECT count(*) FROM reading WHERE temperature > 12' });
    const question = { what: '', query: '', indexes: ['reading_*_pkey', 'plant_pkey'] };
    const said = complaints(question, planFacts([plan]));
    expect(said).toContain('plant_pkey is not used');
    expect(said.filter((words) => /^reading_\d+_\d+_\d+ is read from end to end$/.test(words))).toHaveLength(
      2,
    );
  });
});
