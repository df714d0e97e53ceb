import type { Identity } from '../access/identity.js';
import type { Account } from '../limits/account.js';
import { Batches } from './batches.js';

/** What one GraphQL request carries along. */
export interface RequestContext {
  /** Stands in the log, in the header `X-Request-Id`, and in the answer when something goes wrong on our side. */
  readonly requestId: string;
  /** One instant for the whole request, so that "the last 24 hours" is the same for every plant. */
  readonly now: Date;
  readonly batches: Batches;
  /** Who asks. */
  readonly identity: Identity;
  /** What it costs them. */
  readonly account: Account;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

export interface RequestParts {
  readonly requestId: string;
  readonly now: Date;
  readonly account: Account;
  readonly signal?: AbortSignal;
}

export function requestContext({ requestId, now, account, signal }: RequestParts): RequestContext {
  return { requestId, now, account, identity: account.identity, batches: new Batches(signal), signal };
}
