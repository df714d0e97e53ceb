import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { ReportButton } from '../report/report-button.js';
import { useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { CLOCKS, DEVICE_ZONE, type ClockChoice } from '../time/zone.js';
import styles from './settings-menu.module.css';
import { readTheme, setTheme, THEMES, type Theme } from './theme.js';

/** Colours, the clock, and who is signed in. */
export function SettingsMenu() {
  const { museum, viewer, signIn, signOut } = useSession();
  const { clock = 'museum' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [theme, choose] = useState(readTheme);
  const setClock = (choice: ClockChoice) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, clock: choice === 'museum' ? undefined : choice }),
    });
  const clocks: Readonly<Record<ClockChoice, string>> = {
    museum: TEXTS.zone.museum(museum.timeZone),
    device: TEXTS.zone.device(DEVICE_ZONE),
    utc: TEXTS.zone.utc,
  };
  return (
    <details className={styles.menu}>
      <summary>{TEXTS.settings}</summary>
      <div className={styles.panel}>
        <label>
          {TEXTS.theme.label}
          <select
            value={theme}
            onChange={({ target }) => {
              setTheme(target.value as Theme);
              choose(target.value as Theme);
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {TEXTS.theme[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {TEXTS.zone.label}
          <select value={clock} onChange={({ target }) => setClock(target.value as ClockChoice)}>
            {CLOCKS.map((name) => (
              <option key={name} value={name}>
                {clocks[name]}
              </option>
            ))}
          </select>
        </label>
        {/* At hand on long pages too, whose end is far away. */}
        <ReportButton look="plain" />
        <p className="small">{viewer.openMode ? TEXTS.signIn.openMode : viewer.name}</p>
        {signIn !== undefined && <Button onClick={signIn}>{TEXTS.signIn.enter}</Button>}
        {signOut !== undefined && <Button onClick={signOut}>{TEXTS.signIn.out}</Button>}
      </div>
    </details>
  );
}
