import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ReportButton } from '../report/report-button.js';
import { ReportDialog } from '../report/report-dialog.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { since } from '../time/words.js';
import { useZone } from '../time/zone.js';
import { useLostSince } from '../data/connection.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { NewVersion } from './new-version.js';
import { OpenAlerts } from './open-alerts.js';
import { PAGES } from './pages.js';
import { SettingsMenu } from './settings-menu.js';
import styles from './shell.module.css';

function OfflineBanner() {
  const { connection } = usePalmhouse();
  const lostSince = useLostSince(connection);
  const zone = useZone();
  const now = useNow();
  return (
    <div role="status" aria-live="polite">
      {lostSince !== null && (
        <p className={styles.offline}>{TEXTS.connection.offline(since(lostSince, now, zone))}</p>
      )}
    </div>
  );
}

function Navigation() {
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  const pages = PAGES.filter((page) => isStaff || !('forStaff' in page));
  return (
    <nav className={styles.nav} aria-label={TEXTS.nav.label}>
      {pages.map(({ to, text, icon }) => (
        <Link
          key={to}
          to={to}
          className={styles.page}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
          </svg>
          <span>{text}</span>
          {to === '/alerts' && <OpenAlerts />}
        </Link>
      ))}
    </nav>
  );
}

/** A new page begins at its heading, for those who hear it too. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

/** What stands around every page. */
export function Shell() {
  const main = useFocusOnNewPage();
  const zone = useZone();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {TEXTS.nav.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          {TEXTS.product}
        </Link>
        <Navigation />
        <SettingsMenu />
      </header>
      <OfflineBanner />
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <span>{TEXTS.zone.said(zone)}</span>
        <ReportButton />
      </footer>
      <ReportDialog />
      <NewVersion />
    </div>
  );
}
