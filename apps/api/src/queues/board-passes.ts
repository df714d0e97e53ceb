import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { AuthSettings } from '../access/auth.settings.js';
import { OPEN_IDENTITY, type Identity } from '../access/identity.js';
import { CLOCK, POOL, SETTINGS, type Clock } from '../service/tokens.js';
import { INSERT_TICKET, SELECT_SESSION, TICKET_TO_SESSION, TIDY_PASSES } from './passes.sql.js';

/** A ticket stands in an address, a session in a cookie. */
export const PASS_SECONDS = { ticket: 60, session: 3_600 } as const;

/** Who looks at the queues. */
export interface BoardSession {
  readonly id: string;
  readonly name: string;
  /** An admin; all others only look. */
  readonly mayChange: boolean;
}

export interface Pass {
  readonly secret: string;
  readonly expiresAt: Date;
}

const SECRET_BYTES = 32;
const FORM = /^[\w-]{43}$/;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * Tickets and sessions of the board of queues. Random secrets in a table rather than signed ones: every replica sees
 * them, a ticket is used once whoever is asked, a revoked key ends its sessions, and no secret need be set up for it.
 */
@Injectable()
export class BoardPasses {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<AuthSettings, 'authMode'>,
  ) {}

  async ticketFor({ id, name, roles }: Identity): Promise<Pass> {
    const { now, pass } = this.made('ticket');
    await this.pool.query({ ...TIDY_PASSES, values: [now] });
    const values = [hashOf(pass.secret), id, name, roles.has('admin'), pass.expiresAt];
    await this.pool.query({ ...INSERT_TICKET, values });
    return pass;
  }

  /** @returns the session that the ticket was good for; null where it was used, has expired or never was one. */
  async enter(ticket: unknown): Promise<Pass | null> {
    if (typeof ticket !== 'string' || !FORM.test(ticket)) return null;
    const { now, pass } = this.made('session');
    const values = [hashOf(ticket), hashOf(pass.secret), now, pass.expiresAt];
    const { rowCount } = await this.pool.query({ ...TICKET_TO_SESSION, values });
    return rowCount === 1 ? pass : null;
  }

  async session(secret: string | null): Promise<BoardSession | null> {
    if (secret === null || !FORM.test(secret)) return null;
    const { rows } = await this.pool.query<BoardSession>({
      ...SELECT_SESSION,
      values: [hashOf(secret), this.clock()],
    });
    const session = rows[0] ?? null;
    // A service that was open and is so no longer: who came in as anyone stays outside.
    return session?.id === OPEN_IDENTITY.id && this.settings.authMode !== 'open' ? null : session;
  }

  private made(kind: keyof typeof PASS_SECONDS): { readonly now: Date; readonly pass: Pass } {
    const now = this.clock();
    const expiresAt = new Date(now.getTime() + PASS_SECONDS[kind] * 1_000);
    return { now, pass: { secret: randomBytes(SECRET_BYTES).toString('base64url'), expiresAt } };
  }
}
