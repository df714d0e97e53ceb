import type { Identity } from '../../access/identity.js';
import { requestContext, type RequestContext } from '../../graphql/request-context.js';
import { Account } from '../../limits/account.js';

/** What an event is carried out with: under its subscription's id, and costing nothing more than that did. */
export function eventContext(identity: Identity, now: Date, requestId: string): RequestContext {
  return requestContext({ requestId, now, account: new Account(identity, null, now) });
}
