import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, journalAlerts } from '@palmhouse/persistence';
import type { Bell } from '@palmhouse/queues';
import type pg from 'pg';
import type { Identity } from '../access/identity.js';
import type { RequestContext } from '../graphql/request-context.js';
import { BELL, POOL } from '../service/tokens.js';
import { INSERT_AUDIT } from './acts.sql.js';
import { IdempotencyKey } from './idempotency-key.js';
import type { KeyedInput } from './keyed.input.js';
import { Refused } from './refused.js';
import type { UserError } from './user-error.model.js';

/** What the work of a mutation came to. */
export interface Done<T> {
  /** JSON: kept with the key, and given again. It names things rather than holding them. */
  readonly answer: T;
  /** What was changed, for the record: `plant:12`. Null where nothing was. */
  readonly subject: string | null;
  /** Events of alerts that were written, for those who follow them live. */
  readonly events?: readonly number[];
}

export interface Act<T> {
  /** The mutation's name. */
  readonly action: string;
  readonly input: KeyedInput;
  /** What the record keeps of the input: all of it where this is left out. */
  readonly record?: object;
  /** @throws Refused for what is the client's to mend: then nothing of it stands. */
  readonly work: (client: pg.PoolClient) => Promise<Done<T>>;
}

export interface Outcome<T> {
  /** Null where it was refused. */
  readonly answer: T | null;
  readonly userErrors: readonly UserError[];
}

/** What stands, and whom to tell. */
interface Attempted<T> extends Outcome<T> {
  readonly events: readonly number[];
}

/**
 * Does what people ask for: the change, its record and the answer kept for whoever asks again stand in one transaction,
 * or none of them does.
 */
@Injectable()
export class Acts {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(BELL) private readonly bell: Bell,
  ) {}

  async run<T>(context: Pick<RequestContext, 'identity' | 'now'>, act: Act<T>): Promise<Outcome<T>> {
    try {
      const { outcome, entry } = await inTransaction(this.pool, async (client) => {
        const { events, ...done } = await this.once(client, context, act);
        return { outcome: done, entry: await journalAlerts(client, events) }; // last: all other writers wait from here on
      });
      if (entry !== null) this.bell.ring(entry);
      return outcome;
    } catch (error) {
      if (error instanceof Refused) return { answer: null, userErrors: error.userErrors };
      throw error;
    }
  }

  private async once<T>(
    client: pg.PoolClient,
    { identity, now }: Pick<RequestContext, 'identity' | 'now'>,
    act: Act<T>,
  ): Promise<Attempted<T>> {
    const key = IdempotencyKey.of(act, identity, now);
    if (key === null) return this.attempt(client, identity, now, act);
    const first = await key.take<Outcome<T>>(client);
    if (first !== null) return { ...first, events: [] };
    await client.query('SAVEPOINT act');
    const attempted = await this.attempt(client, identity, now, act).catch(async (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      await client.query('ROLLBACK TO SAVEPOINT act');
      return { answer: null, userErrors: error.userErrors, events: [] };
    });
    const { answer, userErrors } = attempted;
    await key.keep(client, { answer, userErrors });
    return attempted;
  }

  private async attempt<T>(
    client: pg.PoolClient,
    { id, name }: Identity,
    now: Date,
    { action, input, record = input, work }: Act<T>,
  ): Promise<Attempted<T>> {
    const { answer, subject, events = [] } = await work(client);
    if (subject !== null) {
      await client.query({
        ...INSERT_AUDIT,
        values: [now, id, name, action, subject, JSON.stringify(record)],
      });
    }
    return { answer, userErrors: [], events };
  }
}
