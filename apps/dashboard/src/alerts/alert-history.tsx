import { TEXTS } from '../texts.js';
import { Section } from '../parts/section.js';
import { toMs } from '../time/instants.js';
import { When } from '../time/when.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import styles from './alert-history.module.css';
import { eventSentence, type AlertEvent } from './event-sentence.js';

/** What became of an alert, newest first: what happened, when and why. */
export function AlertHistory({ events }: { readonly events: readonly AlertEvent[] }) {
  const zone = useZone();
  const newestFirst = events.toReversed();
  return (
    <Section title={TEXTS.alerts.page.history}>
      <ol className={styles.events} reversed>
        {newestFirst.map((event, index) => (
          <li key={events.length - index} className={styles.event}>
            <span className="small">
              <When at={event.at} as="full" />
            </span>
            <div>
              <p>{eventSentence(event, (at) => fullInstant(toMs(at), zone))}</p>
              {event.note !== null && <p className={styles.note}>{event.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
