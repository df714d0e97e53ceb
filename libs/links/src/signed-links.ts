import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link is good for; one that is for looking never acknowledges. */
export const LINK_PURPOSES = ['acknowledge', 'view'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Long enough for a night and the shift after it; a chart may be looked at for a week. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { acknowledge: 48, view: 7 * 24 };

export interface LinkClaim {
  readonly purpose: LinkPurpose;
  /** What it is about: `notification:12`, `alert:4`, `plant:3`. */
  readonly subject: string;
  /** To whom it was sent: an address. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly expiresMs: number;
}

/** forged: not signed by us, or cut short on its way. */
export type LinkProblem = 'forged' | 'wrong_purpose' | 'expired';

export class LinkError extends Error {
  override readonly name = 'LinkError';

  constructor(readonly problem: LinkProblem) {
    super(`the link is ${problem.replace('_', ' ')}`);
  }
}

const HOUR_MS = 3_600_000;
// An address of 254 characters and all the rest, in base64.
const LONGEST = 1_024;
const FORM = /^([\w-]+)\.([\w-]{43})$/;

const claimForm = z.tuple([z.enum(LINK_PURPOSES), z.string(), z.string(), z.number().int()]);

/** Writes and reads links; the secret is never the key itself, so that one used for something else signs no link. */
export class SignedLinks {
  private readonly key: Buffer;

  /** @param secret 32 characters or more, the same wherever links are written and read. */
  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'palmhouse:signed-links:v1', 32));
  }

  /** @returns a token of letters, digits, `-`, `_` and `.`. */
  token(claim: Omit<LinkClaim, 'expiresMs'>, nowMs: number): string {
    const { purpose, subject, who } = claim;
    const form = [purpose, subject, who, nowMs + LINK_HOURS[purpose] * HOUR_MS];
    const payload = Buffer.from(JSON.stringify(form)).toString('base64url');
    return `${payload}.${this.signature(payload).toString('base64url')}`;
  }

  /** @throws LinkError telling apart what is forged, for another purpose, and expired. */
  read(token: string, purpose: LinkPurpose, nowMs: number): LinkClaim {
    const claim = this.signed(token);
    if (claim.purpose !== purpose) throw new LinkError('wrong_purpose');
    if (nowMs >= claim.expiresMs) throw new LinkError('expired');
    return claim;
  }

  private signed(token: string): LinkClaim {
    const [, payload, signature] = (token.length <= LONGEST && FORM.exec(token)) || [];
    if (payload === undefined || signature === undefined) throw new LinkError('forged');
    const given = Buffer.from(signature, 'base64url');
    const ours = this.signature(payload);
    // The last character holds two bits that no byte stands for: only the one way of writing a signature is it.
    const whole = given.length === ours.length && given.toString('base64url') === signature;
    if (!whole || !timingSafeEqual(given, ours)) throw new LinkError('forged');
    const text = Buffer.from(payload, 'base64url').toString('utf8');
    const [purpose, subject, who, expiresMs] = claimForm.parse(JSON.parse(text));
    return { purpose, subject, who, expiresMs };
  }

  private signature(payload: string): Buffer {
    return createHmac('sha256', this.key).update(payload).digest();
  }
}
