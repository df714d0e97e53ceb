import type { Log } from '@palmhouse/runtime';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import type { RateLimiter } from '../limits/rate-limiter.js';
import type { Clock } from '../service/tokens.js';
import { ApiKeys } from './api-keys.js';
import type { AuthSettings } from './auth.settings.js';
import { BearerTokens } from './bearer-tokens.js';
import { readCredentials, type Credentials } from './credentials.js';
import { anonymous, networkOf, OPEN_IDENTITY, type Identity } from './identity.js';
import { isUnauthenticated, unauthenticated } from './sign-in.errors.js';

/** What a request says of who sent it; an HTTP request, or the first message of a WebSocket. */
export interface Asker {
  readonly headers: IncomingHttpHeaders;
  /** Where it came from, as far as it can be believed. */
  readonly ip: string;
}

interface Parts {
  readonly settings: AuthSettings;
  readonly pool: pg.Pool;
  readonly limiter: RateLimiter;
  readonly log: Pick<Log, 'warn'>;
  readonly clock: Clock;
}

/** Says who asks, for every way into the API. */
export class SignIn {
  private readonly keys: ApiKeys;
  private readonly tokens: BearerTokens | null;

  constructor(private readonly parts: Parts) {
    const { settings, pool, log, clock } = parts;
    this.keys = new ApiKeys(pool, log, clock);
    this.tokens = settings.oidc && new BearerTokens(settings.oidc, log, clock);
  }

  /**
   * In open mode credentials are not looked at. Elsewhere a bad one is refused, never taken for none.
   * @throws GraphQLError UNAUTHENTICATED (401), SIGN_IN_UNAVAILABLE (503), RATE_LIMITED (429).
   */
  async identify({ headers, ip }: Asker): Promise<Identity> {
    const { settings } = this.parts;
    if (settings.authMode === 'open') return OPEN_IDENTITY;
    const credentials = readCredentials(headers);
    if (credentials === null) return anonymous(ip, settings.anonymousRole);
    return credentials.kind === 'key' ? this.byKey(credentials.key, ip) : this.byToken(credentials.token);
  }

  /** Guessing prefixes would cost the database a statement each: a network that only errs is soon refused. */
  private async byKey(key: Extract<Credentials, { kind: 'key' }>['key'], ip: string): Promise<Identity> {
    const { limiter, clock } = this.parts;
    const network = networkOf(ip);
    if (!this.keys.isAtHand(key)) await limiter.refuseAfterMistakes(network, clock());
    try {
      return await this.keys.identify(key);
    } catch (error) {
      if (isUnauthenticated(error)) await limiter.countMistake(network, clock());
      throw error;
    }
  }

  private byToken(token: string): Promise<Identity> {
    if (this.tokens !== null) return this.tokens.identify(token);
    throw unauthenticated('Bearer tokens are not taken here (AUTH_MODE=keys): send `X-API-Key: <key>`.');
  }
}
