import type { Log } from '@palmhouse/runtime';

/** The same values, the first of them read already. */
export async function begun<T>(values: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await values.next();
  return (async function* () {
    try {
      if (first.done !== true) yield first.value;
      yield* values;
    } finally {
      await values.return(undefined);
    }
  })();
}

/** The same bytes; one line where they break off. The connection is then cut, so that the client sees that it is short. */
export async function* toldOf<T>(bytes: AsyncIterable<T>, log: Pick<Log, 'warn'>): AsyncGenerator<T> {
  try {
    yield* bytes;
  } catch (error) {
    log.warn({ err: error }, 'a download broke off; its client was cut off');
    throw error;
  }
}
