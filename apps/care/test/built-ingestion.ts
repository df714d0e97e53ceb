import { fileURLToPath } from 'node:url';
import { DEFAULT_CLEANING_POLICY, type Answer, type PlantRange } from '@palmhouse/domain';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';

interface Batch {
  readonly outcomes: readonly unknown[];
}

interface Loader {
  load(batch: Batch, shard: { readonly minute: string; readonly shard: number }): Promise<unknown>;
}

interface Sweeps {
  open(minute: string, roster: PlantRange, shardSize: number, startedAt: Date): Promise<unknown>;
  close(minute: string, nowMs: number): Promise<unknown>;
}

interface Stages {
  readonly Loader: new (...args: unknown[]) => Loader;
  readonly SweepsStore: new (...args: unknown[]) => Sweeps;
  readonly transformAnswers: (
    answers: readonly { readonly final: Answer; readonly ill: null }[],
    policy: unknown,
  ) => Batch;
}

// An app imports no other: what is judged here must all the same have been loaded by what really loads.
const built = (path: string): Promise<Partial<Stages>> =>
  import(fileURLToPath(new URL(`../../ingestion/dist/${path}`, import.meta.url))) as Promise<Partial<Stages>>;

async function stages(): Promise<Stages> {
  const paths = ['load/loader.js', 'sweep/sweeps.store.js', 'transform/transform-answers.js'];
  return Object.assign({}, ...(await Promise.all(paths.map(built)))) as Stages;
}

/** Ingestion's own stages behind the asking, as built, for a minute of the test's own. */
export interface BuiltIngestion {
  /** A sweep: these answers cleaned and loaded, and its ledger closed. */
  sweep(answers: readonly Answer[], minuteMs: number, closedMs: number): Promise<void>;
  close(): Promise<void>;
}

export async function openBuiltIngestion(databaseUrl: string): Promise<BuiltIngestion> {
  const { Loader, SweepsStore, transformAnswers } = await stages();
  const dataSource = await openDataSource({
    url: databaseUrl,
    applicationName: 'test-ingestion',
    poolSize: 3,
  });
  const loader = new Loader(poolOf(dataSource), openLog('ingestion', 'silent'), null);
  const sweeps = new SweepsStore(dataSource);
  return {
    sweep: async (answers, minuteMs, closedMs) => {
      const minute = new Date(minuteMs).toISOString();
      const roster = { firstId: 1, lastId: answers.length };
      await sweeps.open(minute, roster, answers.length, new Date(minuteMs));
      const batch = transformAnswers(
        answers.map((final) => ({ final, ill: null })),
        DEFAULT_CLEANING_POLICY,
      );
      await loader.load(batch, { minute, shard: 0 });
      await sweeps.close(minute, closedMs);
    },
    close: () => dataSource.destroy(),
  };
}
