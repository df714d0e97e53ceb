import { TEXTS } from '../texts.js';
import styles from './today-to-come.module.css';

/** As high as a screen, so that nothing is pushed when Today comes. */
export function TodayToCome() {
  return (
    <div className={styles.room} role="status">
      <span className="unseen">{TEXTS.loading}</span>
      <span className={styles.sentence} aria-hidden="true" />
      <span className={styles.tiles} aria-hidden="true" />
      <span className={styles.rows} aria-hidden="true" />
    </div>
  );
}
