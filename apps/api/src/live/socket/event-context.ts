import { randomUUID } from 'node:crypto';
import type { Identity } from '../../access/identity.js';
import { requestContext, type RequestContext } from '../../graphql/request-context.js';
import { Account } from '../../limits/account.js';

/** What an event is carried out with; it costs nothing more than its subscription did. */
export function eventContext(identity: Identity, now: Date): RequestContext {
  return requestContext({ requestId: randomUUID(), now, account: new Account(identity, null, now) });
}
