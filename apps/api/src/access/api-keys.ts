import {
  apiKeyByPrefix,
  isSecret,
  touchApiKey,
  type ApiKeyParts,
  type StoredApiKey,
} from '@palmhouse/persistence';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import type { Clock } from '../service/tokens.js';
import type { Identity } from './identity.js';
import { signInAway, unauthenticated } from './sign-in.errors.js';

// So long a revoked key goes on working at most; so often a key in use costs a statement.
const KEPT_MS = 5_000;

// More keys than a museum hands out; the oldest look-up goes first.
const KEPT_KEYS = 1_000;

const TOUCHED_EVERY_MS = 60_000;

interface Kept {
  readonly found: Promise<StoredApiKey | null>;
  readonly untilMs: number;
}

/** Knows programs by their keys. */
export class ApiKeys {
  private readonly kept = new Map<string, Kept>();
  private readonly touchedAt = new Map<number, number>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Pick<Log, 'warn'>,
    private readonly clock: Clock,
  ) {}

  /** Would this key be answered without a statement? */
  isAtHand({ prefix }: ApiKeyParts): boolean {
    const kept = this.kept.get(prefix);
    return kept !== undefined && kept.untilMs > this.clock().getTime();
  }

  /** @throws GraphQLError UNAUTHENTICATED, or SIGN_IN_UNAVAILABLE while the database does not answer. */
  async identify(key: ApiKeyParts): Promise<Identity> {
    const stored = await this.find(key.prefix);
    const now = this.clock();
    // One sentence for an unknown prefix and a wrong secret: what there is, is not told.
    if (stored === null || !isSecret(key.secret, stored.secretSha256))
      throw unauthenticated('This API key is not known. Ask an admin for one: `palmhouse api-key create`.');
    if (stored.revokedAt !== null)
      throw unauthenticated(`This API key was revoked on ${stored.revokedAt}. Ask an admin for a new one.`);
    if (stored.expiresAt !== null && Date.parse(stored.expiresAt) <= now.getTime())
      throw unauthenticated(`This API key expired on ${stored.expiresAt}. Ask an admin for a new one.`);
    this.touch(stored, now);
    return {
      kind: 'key',
      id: `key:${stored.prefix}`,
      name: stored.name,
      email: null,
      roles: new Set(stored.roles),
      ...(stored.expiresAt !== null && { expiresAt: new Date(stored.expiresAt) }),
    };
  }

  private async find(prefix: string): Promise<StoredApiKey | null> {
    const nowMs = this.clock().getTime();
    let kept = this.kept.get(prefix);
    if (kept === undefined || kept.untilMs <= nowMs) {
      kept = { found: apiKeyByPrefix(this.pool, prefix), untilMs: nowMs + KEPT_MS };
      this.keep(prefix, kept);
    }
    try {
      return await kept.found;
    } catch (error) {
      if (this.kept.get(prefix) === kept) this.kept.delete(prefix);
      this.log.warn({ err: error }, 'API keys could not be looked up');
      throw signInAway('The list of API keys', 1);
    }
  }

  private keep(prefix: string, kept: Kept): void {
    this.kept.delete(prefix);
    this.kept.set(prefix, kept);
    if (this.kept.size <= KEPT_KEYS) return;
    for (const [oldest] of this.kept) {
      this.kept.delete(oldest);
      break;
    }
  }

  /** Written behind the answer: nobody waits for it, and what is lost with it is a minute. */
  private touch({ id, lastUsedAt }: StoredApiKey, now: Date): void {
    const last = Math.max(this.touchedAt.get(id) ?? 0, lastUsedAt === null ? 0 : Date.parse(lastUsedAt));
    if (now.getTime() - last < TOUCHED_EVERY_MS) return;
    this.touchedAt.set(id, now.getTime());
    touchApiKey(this.pool, id, now).catch((error: unknown) => {
      this.log.warn({ err: error }, 'a key’s last use was not written');
    });
  }
}
