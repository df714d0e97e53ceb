import { TEXTS } from '../texts.js';

/** The pages of the navigation, in its order; some have nothing for visitors. */
export const PAGES = [
  {
    to: '/',
    text: TEXTS.nav.today,
    icon: 'M8 15V7M8 9.5C8 5 5 3 1.5 3 1.5 7 4 9.5 8 9.5ZM8 12c0-3.5 2.5-5.5 6.5-5.5C14.5 10 12 12 8 12Z',
  },
  {
    to: '/alerts',
    text: TEXTS.nav.alerts,
    icon: 'M8 1.5a4.5 4.5 0 0 0-4.5 4.5v3L2 12h12l-1.500-3V6A4.500 4.500 0 0 0 8 1.500ZM6.500 13.500a1.500 1.500 0 0 0 3 0',
  },
  { to: '/history', text: TEXTS.nav.history, icon: 'M2 3.500h12v10.500H2ZM2 6.500h12M5 2v3M11 2v3' },
  {
    to: '/botanists',
    text: TEXTS.nav.botanists,
    icon: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.500 14.500a5.500 5.500 0 0 1 11 0',
  },
  {
    to: '/origins',
    text: TEXTS.nav.origins,
    icon: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM1.500 8h13M8 1.500c4 4 4 9 0 13M8 1.500c-4 4-4 9 0 13',
  },
  { to: '/pipelines', text: TEXTS.nav.pipelines, icon: 'M2 4h5v4h7M2 12h5V8', forStaff: true },
] as const;
