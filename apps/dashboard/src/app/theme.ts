// Read by public/theme.js before anything is painted.
const KEPT_AS = 'palmhouse.theme';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Told to whoever draws in colours of its own, such as charts. */
export const THEME_CHANGED = 'palmhouse:theme';

export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  dispatchEvent(new Event(THEME_CHANGED));
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Storage is switched off: it holds until the page is left.
  }
}
