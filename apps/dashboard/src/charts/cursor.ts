import { useSyncExternalStore } from 'react';
import type { EpochMs } from '../time/instants.js';

/** Where a chart's cursor stands; moved by every pixel, so that only what reads it is drawn anew. */
export class Cursor {
  private at: EpochMs | null = null;
  private readonly watchers = new Set<() => void>();

  readonly set = (at: EpochMs | null): void => {
    this.at = at;
    for (const watcher of this.watchers) watcher();
  };

  readonly get = (): EpochMs | null => this.at;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}

export function useCursor(cursor: Cursor): EpochMs | null {
  return useSyncExternalStore(cursor.watch, cursor.get);
}
