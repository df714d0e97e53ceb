import type { Identity } from '../access/identity.js';

/** What one request costs, and what whoever asks has left of the minute. Written as the request goes on. */
export class Account {
  /** Points of this request; 1 until its operation is known. */
  cost = 1;
  /** Points spent in this minute, this request's included. */
  spent = 0;
  /** Is the cost paid? */
  paid = false;
  /** Gives the request's turn back; set while it has one. */
  release: () => void = () => undefined;

  constructor(
    readonly identity: Identity,
    /** Points a minute; null: no limit. */
    readonly limit: number | null,
    /** When the minute ends. */
    readonly resetAt: Date,
  ) {}

  get remaining(): number | null {
    return this.limit === null ? null : Math.max(0, this.limit - this.spent);
  }
}
