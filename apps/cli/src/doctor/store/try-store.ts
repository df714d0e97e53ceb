import { randomUUID } from 'node:crypto';
import type { ObjectStore } from '@palmhouse/lake';

/** What a lake must be able to do, in the order in which it is tried. */
export type StoreStep = 'list' | 'put' | 'get' | 'delete';

export interface StoreTrial {
  /** The key that was tried. */
  readonly key: string;
  readonly milliseconds: number;
  /** Each step that failed, with what the store said. */
  readonly failures: readonly { readonly step: StoreStep; readonly error: Error }[];
}

/** Below it nothing but the doctor's own lies: readers of the lake never look there. */
export const PROBE_PREFIX = '_doctor/';

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

class WrongBytes extends Error {}

/**
 * Puts a small object, reads it back and removes it again, also when the reading failed. What follows on a step that
 * failed is not tried, but for the removal of what may be there.
 */
export async function tryStore(store: ObjectStore): Promise<StoreTrial> {
  const key = `${PROBE_PREFIX}${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}`;
  const body = Buffer.from(`palmhouse doctor was here: ${key}\n`);
  const failures: { step: StoreStep; error: Error }[] = [];
  const since = performance.now();
  const attempt = async (step: StoreStep, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      failures.push({ step, error: asError(error) });
      return false;
    }
  };
  const result = () => ({ key, milliseconds: performance.now() - since, failures });

  if (!(await attempt('list', () => store.check()))) return result();
  const isPut = await attempt('put', () => store.create(key, body));
  if (isPut)
    await attempt('get', async () => {
      if (!body.equals(await store.read(key)))
        throw new WrongBytes('it gives back other bytes than it was given');
    });
  const isRemoved = await attempt('delete', async () => {
    await store.remove(key);
    if (isPut && (await store.find(key)) !== null)
      throw new WrongBytes('it is still there after its removal');
  });
  // A put that was refused left nothing: that its removal is refused too says nothing new.
  if (!isPut && !isRemoved) failures.pop();
  return result();
}
