import { Link } from '@tanstack/react-router';
import { AlertStanding } from '../alerts/alert-standing.js';
import { sentenceOf } from '../alerts/alert-words.js';
import { SeverityMark } from '../alerts/severity-mark.js';
import { useInbox } from '../alerts/use-inbox.js';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import styles from './botanist-page.module.css';

const texts = TEXTS.botanists.alerts;

// The inbox has them all.
const SHOWN = 10;

/** What waits for somebody, most pressing first, as it is by now. */
export function OpenAlertsOf({ botanistId, name }: { readonly botanistId: string; readonly name: string }) {
  const { inbox, state } = useInbox({ botanist: botanistId });
  const { cards, total, waiting, error } = state;
  const open = cards.filter((card) => card.state !== 'RESOLVED');
  return (
    <Section
      title={texts.title}
      aside={
        <Link to="/alerts" search={{ botanist: botanistId }}>
          {texts.all}
        </Link>
      }
    >
      {error !== undefined && (
        <Failure error={error} partial={cards.length > 0} again={() => void inbox.more()} />
      )}
      {total === null && error === undefined && <Loading lines={2} />}
      {total !== null && open.length === 0 && waiting === 0 && <Empty>{texts.none(name)}</Empty>}
      <ul className={styles.alerts}>
        {open.slice(0, SHOWN).map((alert) => (
          <li key={alert.id}>
            <SeverityMark severity={alert.severity} />{' '}
            <Link to="/alerts/$id" params={{ id: alert.id }}>
              {alert.plant?.name ?? TEXTS.alerts.kinds[alert.kind]}
            </Link>
            : {sentenceOf(alert)}{' '}
            <span className="small">
              <AlertStanding alert={alert} />, {TEXTS.alerts.opened} <When at={alert.openedAt} />
            </span>
          </li>
        ))}
      </ul>
      {open.length > SHOWN && <p className="small">{texts.more(whole(open.length - SHOWN))}</p>}
      <div role="status">
        {waiting > 0 && (
          <>
            {TEXTS.alerts.fresh(waiting)}{' '}
            <Button onClick={() => void inbox.anew()}>{TEXTS.alerts.show}</Button>
          </>
        )}
      </div>
    </Section>
  );
}
