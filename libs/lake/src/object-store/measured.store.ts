import { Histogram } from 'prom-client';
import { LakeError, type LakeErrorCode } from './lake-error.js';
import type { ObjectStore, StoredObject } from './object-store.js';

const OPERATIONS = ['create', 'read', 'find', 'list', 'remove', 'check'] as const;
type Operation = (typeof OPERATIONS)[number];

const OUTCOME_OF = {
  'LAKE.MISSING': 'missing',
  'LAKE.CONFLICT': 'conflict',
  'LAKE.UNAVAILABLE': 'unavailable',
  'LAKE.DENIED': 'denied',
  'LAKE.CORRUPT': 'corrupt',
} as const satisfies Record<LakeErrorCode, string>;

export const lakeRequests = new Histogram({
  name: 'palmhouse_lake_requests_seconds',
  help: 'Seconds that the lake’s store took for an operation, its own new tries included, by what came of it',
  labelNames: ['operation', 'outcome'],
  // A file is there at once, a distant store takes a tenth of a second, a part of 12 MB over a thin line a minute.
  buckets: [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30, 60, 180],
});

// What was never seen counts as 0: the first failure is an increase.
for (const operation of OPERATIONS)
  for (const outcome of ['ok', 'unavailable', 'denied']) lakeRequests.zero({ operation, outcome });

const outcomeOf = (error: unknown): string => (error instanceof LakeError ? OUTCOME_OF[error.code] : 'error');

async function measured<T>(operation: Operation, work: () => Promise<T>): Promise<T> {
  const end = lakeRequests.startTimer({ operation });
  try {
    const result = await work();
    end({ outcome: 'ok' });
    return result;
  } catch (error) {
    end({ outcome: outcomeOf(error) });
    throw error;
  }
}

/** Any store, and what it takes. */
export class MeasuredStore implements ObjectStore {
  constructor(private readonly store: ObjectStore) {}

  get url(): string {
    return this.store.url;
  }

  create(key: string, body: Uint8Array): Promise<'created' | 'present'> {
    return measured('create', () => this.store.create(key, body));
  }

  read(key: string): Promise<Uint8Array> {
    return measured('read', () => this.store.read(key));
  }

  find(key: string): Promise<StoredObject | null> {
    return measured('find', () => this.store.find(key));
  }

  /** Each asking for more of it, not what is done with it in between. */
  async *list(prefix: string): AsyncIterable<StoredObject> {
    const objects = this.store.list(prefix)[Symbol.asyncIterator]();
    let seconds = 0;
    let outcome = 'ok';
    try {
      for (;;) {
        const since = performance.now();
        const { done, value } = await objects.next().finally(() => {
          seconds += (performance.now() - since) / 1_000;
        });
        if (done === true) return;
        yield value;
      }
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      lakeRequests.observe({ operation: 'list', outcome }, seconds);
      await objects.return?.();
    }
  }

  remove(key: string): Promise<void> {
    return measured('remove', () => this.store.remove(key));
  }

  localPath(key: string): string | null {
    return this.store.localPath(key);
  }

  check(): Promise<void> {
    return measured('check', () => this.store.check());
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
