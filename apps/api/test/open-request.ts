import { OPEN_IDENTITY } from '../src/access/identity.js';
import { requestContext, type RequestContext } from '../src/graphql/request-context.js';
import { Account } from '../src/limits/account.js';

/** The context of a request by someone who may do everything. */
export function openRequest(now: Date): RequestContext {
  return requestContext({ requestId: 'request-1', now, account: new Account(OPEN_IDENTITY, null, now) });
}
