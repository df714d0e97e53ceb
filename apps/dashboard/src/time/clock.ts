import { useSyncExternalStore } from 'react';
import type { EpochMs } from './instants.js';

// One timer for all that says "34 min ago", however many there are.
const TICK_MILLISECONDS = 10_000;

const listeners = new Set<() => void>();
let now: EpochMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(tick, TICK_MILLISECONDS);
    now = Date.now();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Now, renewed every ten seconds. */
export function useNow(): EpochMs {
  return useSyncExternalStore(subscribe, () => now);
}

/** The end of this minute: for what need not be drawn anew every ten seconds. */
export function useMinuteEnd(): EpochMs {
  return useSyncExternalStore(subscribe, () => Math.ceil(now / 60_000) * 60_000);
}
