import { useSyncExternalStore } from 'react';
import type { EpochMs } from '../time/instants.js';

// How often a lost line is tried. The browser says by itself when its network comes back; of a server it knows nothing.
const PROBE_MILLISECONDS = 5_000;

/** Whether the API can be reached, as requests find it. */
export class Connection {
  private lostAt: EpochMs | null = null;
  private probe: ReturnType<typeof setInterval> | undefined;
  private readonly watchers = new Set<() => void>();
  private readonly returns = new Set<() => void>();

  /** @param ask something small that the API answers; throws while it cannot be reached. */
  constructor(private readonly ask: () => Promise<unknown>) {}

  /** A request got no answer. */
  readonly lost = (): void => {
    if (this.lostAt !== null) return;
    this.lostAt = Date.now();
    this.probe = setInterval(this.tryAgain, PROBE_MILLISECONDS);
    this.tell(this.watchers);
  };

  /** A request was answered. */
  readonly found = (): void => {
    if (this.lostAt === null) return;
    this.lostAt = null;
    clearInterval(this.probe);
    this.tell(this.watchers);
    this.tell(this.returns);
  };

  readonly tryAgain = (): void => {
    this.ask().then(this.found, () => undefined);
  };

  /** Since when it cannot be reached; null while it can. */
  readonly lostSince = (): EpochMs | null => this.lostAt;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Nobody asks any more. */
  close(): void {
    clearInterval(this.probe);
  }

  /** @returns to be called when it is no longer wanted. */
  onReturn(listener: () => void): () => void {
    this.returns.add(listener);
    return () => this.returns.delete(listener);
  }

  private tell(listeners: ReadonlySet<() => void>): void {
    for (const listener of listeners) listener();
  }
}

export function useLostSince(connection: Connection): EpochMs | null {
  return useSyncExternalStore(connection.watch, connection.lostSince);
}
