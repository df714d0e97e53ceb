import { AlertDocument, type AlertQuery } from '@palmhouse/client';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Button } from '../parts/button.js';
import { toTold } from '../data/told-error.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toMs } from '../time/instants.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import { pinned } from '../url/range.js';
import { ActButtons } from './act-buttons.js';
import { ActDialog } from './act-dialog.js';
import { factRows } from './alert-facts.js';
import { AlertHistory } from './alert-history.js';
import { AlertMails } from './alert-mails.js';
import styles from './alert-page.module.css';
import { AlertPicture } from './alert-picture.js';
import { AlertAssignee, AlertStanding, AlertTimes } from './alert-standing.js';
import { sentenceOf, shortOf, timesAround } from './alert-words.js';
import { SeverityMark } from './severity-mark.js';
import { useActing } from './use-acting.js';

type Alert = NonNullable<AlertQuery['alert']>;

const texts = TEXTS.alerts;

/** Where to look further: the plant around that time, or the machinery. */
function WhereToLook({ alert }: { readonly alert: Alert }) {
  const now = useNow();
  const { plant, facts } = alert;
  return (
    <p className={styles.links}>
      {plant === null ? (
        <Link to="/pipelines">{texts.page.toPipelines}</Link>
      ) : (
        <Link
          to="/plants/$number"
          params={{ number: String(plant.number) }}
          search={pinned(timesAround(alert, now))}
        >
          {texts.page.toPlant}
        </Link>
      )}
      {facts.day !== null && (
        <Link to="/history/$day" params={{ day: facts.day }}>
          {texts.page.toDay(facts.day)}
        </Link>
      )}
    </p>
  );
}

function Facts({ alert }: { readonly alert: Alert }) {
  const zone = useZone();
  const rows = factRows(alert, (at) => fullInstant(toMs(at), zone));
  if (rows.length === 0) return null;
  return (
    <Section title={texts.page.facts}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Head({ alert }: { readonly alert: Alert }) {
  const may = useMay('BOTANIST', 'ENGINEER');
  const acting = useActing(() => undefined);
  const { asked } = acting;
  return (
    <div className={styles.head}>
      <AlertPicture alert={alert} />
      <div className={styles.what}>
        <p className={styles.marks}>
          <SeverityMark severity={alert.severity} />
          <strong>
            <AlertStanding alert={alert} />
          </strong>
          <span>
            <AlertAssignee alert={alert} />
          </span>
        </p>
        <p className={styles.sentence}>{sentenceOf(alert)}</p>
        <p className="small">
          <AlertTimes alert={alert} />
        </p>
        <div className={styles.acts}>
          <ActButtons
            alert={alert}
            isUnderway={acting.isUnderway}
            onAcknowledge={() => void acting.act({ act: 'ACKNOWLEDGE' }, [alert])}
            onAsk={(act) => acting.ask(act, [alert])}
          />
          {may && (alert.state === 'OPEN' || alert.state === 'SNOOZED') && (
            <Button look="quiet" onClick={() => acting.ask('ACKNOWLEDGE', [alert])}>
              {texts.acknowledgeWithNote}
            </Button>
          )}
        </div>
        <p role="status" className={styles.said}>
          {acting.said}
        </p>
      </div>
      {asked !== null && (
        <ActDialog
          act={asked.act}
          alerts={[alert]}
          isUnderway={acting.isUnderway}
          complaint={acting.complaint}
          onClose={acting.close}
          onWish={(wish) => void acting.act(wish, [alert])}
        />
      )}
    </div>
  );
}

/** Asks for it again with each thing that becomes of it. */
function useAlert(id: string) {
  const palmhouse = usePalmhouse();
  const [{ data, error }, again] = useQuery({ query: AlertDocument, variables: { id } });
  useEffect(() => {
    const renew = () => palmhouse.renew(['Alert']);
    return palmhouse.followAlerts(({ alert }) => {
      if (alert.id === id) renew();
    }, renew);
  }, [palmhouse, id]);
  return { data, error, again: () => again({ requestPolicy: 'network-only' }) };
}

function Shown({ id }: { readonly id: string }) {
  const { data, error, again } = useAlert(id);
  const alert = data?.alert;
  // An id that is cut short is refused as such.
  const isMissing = error === undefined ? alert === null : toTold(error).code === 'BAD_USER_INPUT';
  return (
    <Page title={alert ? shortOf(alert) : texts.title} aside={<Link to="/alerts">{texts.page.back}</Link>}>
      {error !== undefined && !isMissing && (
        <Failure error={error} partial={alert !== undefined && alert !== null} again={again} />
      )}
      {data === undefined && error === undefined && <Loading lines={8} />}
      {isMissing && <Empty>{texts.page.missing}</Empty>}
      {alert && (
        <>
          <Head alert={alert} />
          <Section title={texts.page.todo}>
            <p className={styles.todo}>{texts.runbook[alert.kind]}</p>
            <WhereToLook alert={alert} />
          </Section>
          <Facts alert={alert} />
          <AlertHistory events={alert.events} />
          <AlertMails mails={alert.mails} />
        </>
      )}
    </Page>
  );
}

/** An alert with what it was judged by and what became of it. */
export default function AlertPage() {
  const { id } = useParams({ from: '/alerts/$id' });
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  if (isStaff) return <Shown id={id} />;
  return (
    <Page title={texts.title}>
      <Empty>{texts.notFor}</Empty>
    </Page>
  );
}
