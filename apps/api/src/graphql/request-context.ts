import { randomUUID } from 'node:crypto';
import type { Identity } from '../access/identity.js';
import { Batches } from './batches.js';

/** What one GraphQL request carries along. */
export interface RequestContext {
  /** Stands in the log and in the answer when something goes wrong on our side. */
  readonly requestId: string;
  /** One instant for the whole request, so that "the last 24 hours" is the same for every plant. */
  readonly now: Date;
  readonly batches: Batches;
  /** Who asks. */
  readonly identity: Identity;
}

export function requestContext(now: Date, identity: Identity): RequestContext {
  return { requestId: randomUUID(), now, batches: new Batches(), identity };
}
