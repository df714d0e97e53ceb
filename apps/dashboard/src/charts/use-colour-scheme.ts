import { useSyncExternalStore } from 'react';
import { readTheme, THEME_CHANGED } from '../app/theme.js';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const device = matchMedia(DARK);
  addEventListener(THEME_CHANGED, changed);
  device.addEventListener('change', changed);
  return () => {
    removeEventListener(THEME_CHANGED, changed);
    device.removeEventListener('change', changed);
  };
}

/** Changes whenever colours do, whoever changed them: what is drawn on a canvas must be drawn again. */
export function useColourScheme(): string {
  return useSyncExternalStore(subscribe, () => `${readTheme()} ${matchMedia(DARK).matches}`);
}
