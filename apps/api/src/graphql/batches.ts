import { timedOut } from './errors.js';

/** Answers for many parents at once; a parent without an answer may be left out. */
export type BatchQuery<K, V> = (keys: K[]) => Promise<ReadonlyMap<K, V>>;

interface OpenBatch {
  readonly keys: Set<unknown>;
  readonly answers: Promise<ReadonlyMap<unknown, unknown>>;
}

/**
 * Brings together what the entries of a list each ask for, within one request: the first asker opens a batch,
 * all who ask the same thing in the same turn join it, and one statement answers. This is what keeps a list
 * of plants with their readings at two statements.
 */
export class Batches {
  private readonly open = new Map<string, OpenBatch>();

  /** @param signal aborted when nobody waits for the answer any more: then nothing more is asked. */
  constructor(private readonly signal?: AbortSignal) {}

  /**
   * @param question names field, arguments and look-ahead: equal questions are answered together.
   * @returns what `query` found for the key, undefined where nothing.
   */
  async load<K, V>(question: string, key: K, query: BatchQuery<K, V>): Promise<V | undefined> {
    let batch = this.open.get(question);
    if (batch === undefined) {
      batch = this.start(question, query as BatchQuery<unknown, unknown>);
      this.open.set(question, batch);
    }
    batch.keys.add(key);
    return (await batch.answers).get(key) as V | undefined;
  }

  private start(question: string, query: BatchQuery<unknown, unknown>): OpenBatch {
    const keys = new Set<unknown>();
    const answers = endOfTurn().then(() => {
      this.open.delete(question);
      if (this.signal?.aborted === true) throw timedOut();
      return query([...keys]);
    });
    return { keys, answers };
  }
}

/** After every promise that is already on its way: GraphQL resolves a list's entries in one such turn. */
function endOfTurn(): Promise<void> {
  return new Promise((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));
}
