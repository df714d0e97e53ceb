import { BugReportsDocument, type BugReportsQuery } from '@palmhouse/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { ReportPictureView } from './report-picture.js';
import styles from './reports-section.module.css';

type Report = BugReportsQuery['bugReports']['nodes'][number];

const texts = TEXTS.report.list;

/** Where it happened leads there, as long as it is a page of ours. */
function PageOf({ page }: { readonly page: string }) {
  const url = URL.canParse(page, location.origin) ? new URL(page, location.origin) : null;
  return url?.origin === location.origin ? <a href={url.href}>{page}</a> : page;
}

function ReportEntry({ report }: { readonly report: Report }) {
  const { title, text, reporter, reportedAt, page, version, userAgent, requestId, picture } = report;
  // Where nobody gave a title, it is the text's first line.
  const rest = text.startsWith(title) ? text.slice(title.length).trim() : text;
  const along = [
    [TEXTS.report.page, page === null ? null : <PageOf key="page" page={page} />],
    [TEXTS.report.version, version],
    [TEXTS.report.browser, userAgent],
    [TEXTS.report.request, requestId],
  ] as const;
  return (
    <article className={styles.report} aria-label={title}>
      <h3>{title}</h3>
      <p className="small">
        <When at={reportedAt} as="full" />, {texts.by(reporter.name)}
      </p>
      {rest !== '' && <p className={styles.text}>{rest}</p>}
      {picture !== null && <ReportPictureView title={title} picture={picture} />}
      <dl className={styles.along}>
        {along.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}

/** A page of reports, and what follows it once it is wanted. */
function Reports({ after }: { readonly after?: string }) {
  const [wantsMore, setWantsMore] = useState(false);
  const [{ data, error }, again] = useQuery({ query: BugReportsDocument, variables: { after } });
  if (data === undefined) {
    if (error === undefined) return <Loading lines={4} />;
    return <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />;
  }
  const { nodes, pageInfo } = data.bugReports;
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <>
      {after === undefined && nodes.length === 0 && <Empty>{texts.none}</Empty>}
      {nodes.map((report) => (
        <ReportEntry key={report.id} report={report} />
      ))}
      {hasNextPage && !wantsMore && (
        <div>
          <Button onClick={() => setWantsMore(true)}>{TEXTS.more}</Button>
        </div>
      )}
      {hasNextPage && wantsMore && endCursor !== null && <Reports after={endCursor} />}
    </>
  );
}

function Count() {
  const [{ data }] = useQuery({ query: BugReportsDocument, variables: { after: undefined } });
  const count = data?.bugReports.totalCount ?? 0;
  return count === 0 ? null : <span className="small">{texts.count(whole(count))}</span>;
}

/** What people reported, for engineers; nothing for anyone else. */
export function ReportsSection() {
  const may = useMay('ENGINEER');
  if (!may) return null;
  return (
    <Section title={texts.title} aside={<Count />}>
      <Reports />
    </Section>
  );
}
