import { useSyncExternalStore } from 'react';

// One dialog for all the places that open it.
let isOpen = false;
const watchers = new Set<() => void>();

export function setReportOpen(open: boolean): void {
  isOpen = open;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export const useReportOpen = (): boolean => useSyncExternalStore(watch, () => isOpen);
