import type { Identity } from '../../access/identity.js';
import { isUnauthenticated } from '../../access/sign-in.errors.js';
import type { Clock } from '../../service/tokens.js';
import { LIVE_LIMITS } from '../live.limits.js';

export type SignInOver = 'run out' | 'changed';

const rolesOf = ({ roles }: Identity): string => [...roles].sort().join();

/**
 * Looks again and again whether a sign-in still holds, for as long as a connection lasts: a token that runs out, a key that
 * is revoked or given other roles.
 * @param identify asks for the same credentials anew.
 * @returns what stops it.
 */
export function watchSignIn(
  identity: Identity,
  identify: () => Promise<Identity>,
  clock: Clock,
  onOver: (why: SignInOver) => void,
): () => void {
  if (identity.kind === 'open' || identity.kind === 'anonymous') return () => undefined;
  let timer: NodeJS.Timeout;
  let stopped = false;
  const left = () => (identity.expiresAt?.getTime() ?? Infinity) - clock().getTime();
  const wait = () => {
    if (!stopped) timer = setTimeout(() => void look(), Math.min(left(), LIVE_LIMITS.signInMs)).unref();
  };
  const look = async () => {
    if (left() <= 0) return onOver('run out');
    try {
      if (rolesOf(await identify()) !== rolesOf(identity)) return onOver('changed');
    } catch (error) {
      // While it cannot be looked up, it may well be good.
      if (isUnauthenticated(error)) return onOver('run out');
    }
    wait();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
