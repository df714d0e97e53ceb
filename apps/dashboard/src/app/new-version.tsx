import { useRegisterSW } from 'virtual:pwa-register/react';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import styles from './new-version.module.css';

// A wall screen is never reloaded by hand: it looks for a new version by itself.
const LOOK_MILLISECONDS = 60 * 60_000;

/** Keeps the pages at hand for when the line is gone, and says when there are newer ones. */
export function NewVersion() {
  const { needRefresh, updateServiceWorker } = useRegisterSW({
    onRegisteredSW: (_url, registration) => {
      if (registration !== undefined)
        setInterval(() => void registration.update().catch(() => undefined), LOOK_MILLISECONDS);
    },
  });
  const [isThere] = needRefresh;
  return (
    <div role="status">
      {isThere && (
        <p className={styles.note}>
          {TEXTS.newVersion.text}
          <Button onClick={() => void updateServiceWorker(true)}>{TEXTS.newVersion.take}</Button>
        </p>
      )}
    </div>
  );
}
