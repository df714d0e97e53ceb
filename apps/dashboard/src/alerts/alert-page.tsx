import { AlertDocument, type AlertQuery } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { tenths } from '../parts/numbers.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { toInstant, toMs } from '../time/instants.js';
import { When } from '../time/when.js';
import { AlertMoves } from './alert-moves.js';
import styles from './alert-page.module.css';
import { Standing } from './alert-row.js';
import { factLines } from './fact-lines.js';
import { SeverityMark } from './severity-mark.js';

const route = getRouteApi('/alerts/$id');

type FoundAlert = NonNullable<AlertQuery['alert']>;

const HOUR = 3_600_000;

/** The plant's charts around the trouble: some hours before it, and to its end. */
function around({ since, resolvedAt }: FoundAlert) {
  const from = toMs(since) - 6 * HOUR;
  const end = resolvedAt === null ? toMs(since) + 18 * HOUR : toMs(resolvedAt) + 2 * HOUR;
  return { from: toInstant(from), to: toInstant(end) };
}

function Events({ events }: Pick<FoundAlert, 'events'>) {
  const { actions, by, toNobody } = TEXTS.alerts.history;
  return (
    <ol className={styles.events}>
      {events.map(({ action, at, by: who, note, assignee, snoozedUntil }, index) => (
        <li key={index}>
          <span className="small">
            <When at={at} as="full" />
          </span>
          <span>
            {actions[action]}
            {action === 'ASSIGNED' && ` ${assignee?.name ?? toNobody}`}
            {snoozedUntil !== null && (
              <>
                {' '}
                <When at={snoozedUntil} as="full" />
              </>
            )}
            {who !== null && ` ${by(who.name)}`}
            {note !== null && <q className={styles.note}>{note}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Mails({ mails }: Pick<FoundAlert, 'mails'>) {
  const { columns, kinds, states } = TEXTS.alerts.mails;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.alerts.mails.title}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map(({ createdAt, recipient, recipientName, kind, state, sentAt, failure }) => (
            <tr key={`${createdAt} ${recipient} ${kind}`}>
              <th scope="row">
                {recipientName} <span className="small">{recipient}</span>
              </th>
              <td>{kinds[kind]}</td>
              <td>
                {states[state]} {sentAt !== null && <When at={sentAt} />} {failure}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One alert: what is the matter, what to do, and what became of it. */
export default function AlertPage() {
  const { id } = route.useParams();
  const [{ data, error }, again] = useQuery({ query: AlertDocument, variables: { id } });
  const renew = () => again({ requestPolicy: 'network-only' });
  const alert = data?.alert;
  if (alert === undefined || alert === null)
    return (
      <Page title={TEXTS.alerts.one}>
        {error !== undefined && <Failure error={error} again={renew} />}
        {error === undefined && (data === undefined ? <Loading /> : <Empty>{TEXTS.alerts.noSuch}</Empty>)}
      </Page>
    );
  const { plant, kind, severity, summary, facts, channel, events, mails } = alert;
  return (
    <Page title={plant === null ? TEXTS.alerts.kinds[kind] : `${plant.name}: ${TEXTS.alerts.kinds[kind]}`}>
      <div className={styles.head}>
        <SeverityMark severity={severity} />
        <p className={styles.summary}>{summary}</p>
        <p className="small">
          <Standing alert={alert} />
        </p>
        <AlertMoves alert={alert} onMoved={renew} />
        {plant !== null && (
          <Link to="/plants/$number" params={{ number: String(plant.number) }} search={around(alert)}>
            {TEXTS.alerts.toPlant(plant.name)}
          </Link>
        )}
      </div>
      <Section title={TEXTS.alerts.whatToDo}>
        <p>{TEXTS.alerts.todo[kind]}</p>
      </Section>
      <Section title={TEXTS.alerts.judgedBy}>
        <dl className={styles.facts}>
          {factLines(facts, channel).map(([name, value]) => (
            <div key={name}>
              <dt className="small">{name}</dt>
              <dd>{typeof value === 'string' ? value : <When at={value.at} as="full" />}</dd>
            </div>
          ))}
        </dl>
        {facts.usual !== null && facts.usual !== undefined && (
          <p className="small">{TEXTS.alerts.spreads(tenths(facts.usual.spreads))}</p>
        )}
      </Section>
      <Section title={TEXTS.alerts.history.title}>
        <Events events={events} />
      </Section>
      <Section title={TEXTS.alerts.mails.title}>
        {mails.length === 0 ? <Empty>{TEXTS.alerts.mails.none}</Empty> : <Mails mails={mails} />}
      </Section>
    </Page>
  );
}
