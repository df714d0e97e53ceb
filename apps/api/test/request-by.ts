import type { Identity } from '../src/access/identity.js';
import { requestContext, type RequestContext } from '../src/graphql/request-context.js';
import { Account } from '../src/limits/account.js';

/** The context of a request. */
export function requestBy(identity: Identity, now: Date): RequestContext {
  return requestContext({ requestId: 'request-1', now, account: new Account(identity, null, now) });
}
