import { fileURLToPath } from 'node:url';
import { DEFAULT_CARE_POLICY, type Answer, type PlantRange } from '@palmhouse/domain';
import type { openDataSource } from '@palmhouse/persistence';
import type pg from 'pg';

type DataSource = Awaited<ReturnType<typeof openDataSource>>;

// The services' own classes, as built, driven by a virtual clock: what is measured is what runs.
const built = (path: string): Promise<Record<string, unknown>> =>
  import(fileURLToPath(new URL(`../../../apps/${path}`, import.meta.url))) as Promise<
    Record<string, unknown>
  >;

type Of<T> = new (...args: never[]) => T;
async function classFrom<T>(path: string, name: string): Promise<(...args: unknown[]) => T> {
  const Class = (await built(path))[name] as Of<T>;
  return (...args) => new Class(...(args as never[]));
}

interface Batch {
  readonly outcomes: readonly unknown[];
}

interface Loader {
  load(batch: Batch, shard: { readonly minute: string; readonly shard: number }): Promise<unknown>;
}

interface Sweeps {
  open(minute: string, roster: PlantRange, shardSize: number, startedAt: Date): Promise<unknown>;
  close(minute: string, now: number): Promise<unknown>;
}

type Transform = (
  answers: readonly { readonly final: Answer; readonly ill: null }[],
  policy: unknown,
) => Batch;

export interface Ingestion {
  readonly loader: Loader;
  readonly sweeps: Sweeps;
  readonly transformAnswers: Transform;
}

export interface Care {
  assess(nowMs: number): Promise<unknown>;
  learn(nowMs: number): Promise<unknown>;
  forecast(nowMs: number): Promise<unknown>;
}

const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} };

export async function openIngestion(pool: pg.Pool, dataSource: DataSource): Promise<Ingestion> {
  const loader = await classFrom<Loader>('ingestion/dist/load/loader.js', 'Loader');
  const sweeps = await classFrom<Sweeps>('ingestion/dist/sweep/sweeps.store.js', 'SweepsStore');
  const { transformAnswers } = await built('ingestion/dist/transform/transform-answers.js');
  return {
    loader: loader(pool, quiet, null),
    sweeps: sweeps(dataSource),
    transformAnswers: transformAnswers as Transform,
  };
}

const SETTINGS = {
  policy: DEFAULT_CARE_POLICY,
  people: {
    engineers: ['engineers@palmhouse.example'],
    technicians: ['technicians@palmhouse.example'],
    escalation: ['engineers@palmhouse.example'],
  },
  mail: {
    smtpUrl: 'smtp://nobody.invalid',
    from: 'Palmhouse <palmhouse@palmhouse.example>',
    publicUrl: 'http://palmhouse.example',
    dashboardUrl: null,
    linkSecret: 'a secret that signs nothing anybody reads',
    timeZone: 'Europe/London',
    digestAt: '07:30',
  },
};

/** Care without its clock and its postman: mails stay in the outbox, where they are counted. */
export async function openCare(pool: pg.Pool): Promise<Care> {
  const desk = await classFrom('care/dist/alerts/alert.desk.js', 'AlertDesk');
  const assessment = await classFrom<{ run(nowMs: number): Promise<unknown> }>(
    'care/dist/assess/assessment.js',
    'Assessment',
  );
  const learner = await classFrom<{
    learnBaselines(nowMs: number): Promise<unknown>;
    forecastWaterings(nowMs: number): Promise<unknown>;
  }>('care/dist/learn/learner.js', 'Learner');
  const judge = assessment(pool, SETTINGS, { ring() {} }, quiet, desk(SETTINGS), { wake() {} });
  const learns = learner(pool, SETTINGS);
  return {
    assess: (nowMs) => judge.run(nowMs),
    learn: (nowMs) => learns.learnBaselines(nowMs),
    forecast: (nowMs) => learns.forecastWaterings(nowMs),
  };
}
