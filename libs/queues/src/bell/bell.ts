import { postgresBell } from './postgres.bell.js';
import { redisBell } from './redis.bell.js';

/** Stops hearing. */
export interface Listening {
  close(): Promise<void>;
}

/**
 * Rung when the journal has grown. A hint, no more: it carries the number of the entry, never what is in it, and may be
 * lost; whoever hears it reads the journal from where he was.
 */
export interface Bell {
  /** Never waits and never throws: what was written stands, and the next ring makes up for one that is lost. */
  ring(seq: number): void;
  /**
   * Hears every ring of every process, over one connection that comes back by itself.
   * @param onRing null: the connection is there, now or again; what was rung before it may have been missed.
   * @throws Error when there is no connection at first.
   */
  listen(onRing: (seq: number | null) => void): Promise<Listening>;
  /** What was rung before has been said when this resolves. */
  close(): Promise<void>;
}

export type OnBellError = (error: Error) => void;

/** The bell of a queue's backend, by its URL's scheme: PostgreSQL's LISTEN and NOTIFY, or Redis's channels. */
export function openBell(url: string, onError: OnBellError): Bell {
  return /^postgres(ql)?:/.test(url) ? postgresBell(url, onError) : redisBell(url, onError);
}

/** Channel and connection of both. */
export const CHANNEL = 'palmhouse_journal';
export const CONNECTION_NAME = 'palmhouse-bell';

/** A payload that is no entry's number says as much as none. */
export function readRing(payload: string | undefined): number | null {
  return payload !== undefined && /^\d{1,15}$/.test(payload) ? Number(payload) : null;
}
