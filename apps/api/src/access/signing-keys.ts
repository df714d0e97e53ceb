import type { Log } from '@palmhouse/runtime';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../service/tokens.js';
import { signInAway } from './sign-in.errors.js';
import type { OidcSettings } from './auth.settings.js';

type LocalKeys = ReturnType<typeof createLocalJWKSet>;

// A key that the issuer takes out of service is trusted so much longer.
const FRESH_MS = 600_000;

// While the issuer is away, the keys at hand go on working; an outage is not known to outlast a day.
const USABLE_MS = 86_400_000;

// Between two attempts: an unknown key id must not make us ask the issuer for every token.
const COOLDOWN_MS = 10_000;

const ANSWER_MS = 3_000;

/** The issuer's public keys: fetched when first needed, kept, and fetched again when they are old or lack one. */
export class SigningKeys {
  private keys: LocalKeys | undefined;
  private fetchedAtMs = 0;
  private triedAtMs = -Infinity;
  private fetching: Promise<void> | undefined;
  private jwksUrl: string | null;

  constructor(
    private readonly settings: Pick<OidcSettings, 'issuer' | 'jwksUrl'>,
    private readonly log: Pick<Log, 'warn'>,
    private readonly clock: Clock,
  ) {
    this.jwksUrl = settings.jwksUrl;
  }

  /** jose's way of asking for the key that signed a token. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (this.age() > FRESH_MS) await this.refresh();
    const keys = this.age() > USABLE_MS ? undefined : this.keys;
    if (keys === undefined) throw signInAway('The sign-in service', COOLDOWN_MS / 1_000);
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.refresh(); // the issuer may sign with a new one
      return (this.keys ?? keys)(header, token);
    }
  };

  private age(): number {
    return this.keys === undefined ? Infinity : this.clock().getTime() - this.fetchedAtMs;
  }

  /** Asks the issuer, unless that was done just now; keeps what there is when it does not answer. */
  private async refresh(): Promise<void> {
    const nowMs = this.clock().getTime();
    if (this.fetching === undefined && nowMs - this.triedAtMs < COOLDOWN_MS) return;
    this.triedAtMs = nowMs;
    this.fetching ??= this.fetchKeys().finally(() => (this.fetching = undefined));
    await this.fetching;
  }

  private async fetchKeys(): Promise<void> {
    try {
      this.jwksUrl ??= await this.discover();
      const fetched = createLocalJWKSet((await fetchJson(this.jwksUrl)) as JSONWebKeySet);
      this.keys = fetched;
      this.fetchedAtMs = this.clock().getTime();
    } catch (error) {
      const going = this.keys === undefined ? 'nobody can sign in by it' : 'the keys at hand go on working';
      this.log.warn({ err: error }, `the sign-in service’s keys could not be fetched: ${going}`);
    }
  }

  private async discover(): Promise<string> {
    const { issuer } = this.settings;
    const found = (await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as {
      issuer?: unknown;
      jwks_uri?: unknown;
    };
    if (found.issuer !== issuer) throw new Error(`discovery answers for ${String(found.issuer)}`);
    if (typeof found.jwks_uri !== 'string') throw new Error('discovery names no jwks_uri');
    return found.jwks_uri;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}
