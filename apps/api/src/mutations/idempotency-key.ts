import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Identity } from '../access/identity.js';
import { FIRST_ANSWER, FORGET_KEY, KEEP_ANSWER, TAKE_KEY, TIDY_KEYS } from './acts.sql.js';
import { KEY_LENGTH, type KeyedInput } from './keyed.input.js';
import { refused } from './refused.js';

const DAY_MS = 86_400_000;

/** The same for the same values, in whatever order they were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, of]) => of !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => [name, canonical(of)]);
}

function requestOf({ action, input }: { readonly action: string; readonly input: KeyedInput }): Buffer {
  const what = canonical({ ...input, idempotencyKey: undefined });
  return createHash('sha256')
    .update(JSON.stringify([action, what]))
    .digest();
}

/**
 * A client's own name for a request. It stands in the same transaction as the change: after a crash there is either both
 * or neither, and of two at once the second waits and gets the first one's answer.
 */
export class IdempotencyKey {
  private constructor(
    private readonly identity: string,
    private readonly key: string,
    private readonly request: Buffer,
    private readonly now: Date,
  ) {}

  /** @returns null where none was given. @throws Refused where it cannot be one. */
  static of(
    act: { readonly action: string; readonly input: KeyedInput },
    { id }: Identity,
    now: Date,
  ): IdempotencyKey | null {
    const key = act.input.idempotencyKey ?? null;
    if (key === null) return null;
    const { min, max } = KEY_LENGTH;
    const { length } = [...key];
    if (length < min || length > max || key.includes('\0')) {
      const message = `Expected ${min} to ${max} characters, none of them NUL; ${length} were given.`;
      throw refused('idempotencyKey', 'INVALID', message);
    }
    return new IdempotencyKey(id, key, requestOf(act), now);
  }

  /** @returns the first answer; null where this is the first request. @throws Refused where the key stands for another. */
  async take<A>(client: pg.PoolClient): Promise<A | null> {
    const { identity, key, request, now } = this;
    const yesterday = new Date(now.getTime() - DAY_MS);
    await client.query({ ...TIDY_KEYS, values: [yesterday] });
    await client.query({ ...FORGET_KEY, values: [identity, key, yesterday] });
    const taken = await client.query({ ...TAKE_KEY, values: [identity, key, request, now] });
    if (taken.rowCount === 1) return null;
    const { rows } = await client.query<{ request: Buffer; answer: A }>({
      ...FIRST_ANSWER,
      values: [identity, key],
    });
    if (rows[0] === undefined) throw new Error('an idempotency key was tidied away while it was asked for');
    if (rows[0].request.equals(request)) return rows[0].answer;
    const message = 'This key stands for another request of yours. Take a new key for each new wish.';
    throw refused('idempotencyKey', 'IDEMPOTENCY_KEY_REUSED', message);
  }

  async keep(client: pg.PoolClient, answer: unknown): Promise<void> {
    await client.query({ ...KEEP_ANSWER, values: [this.identity, this.key, JSON.stringify(answer)] });
  }
}
