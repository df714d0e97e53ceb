import { RejectionDocument } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { toTold } from '../data/told-error.js';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { Payload, type WholeRejection } from './rejections/payload.js';
import { RejectionFacts } from './rejections/rejection-facts.js';
import styles from './rejections/rejection-page.module.css';
import { ReplayDialog } from './replay/replay-dialog.js';

const texts = TEXTS.pipelines.rejection;
const route = getRouteApi('/pipelines/rejections/$id');

function Sides({ rejection }: { readonly rejection: WholeRejection }) {
  const mayReplay = useMay('ENGINEER');
  const [isReplaying, setReplaying] = useState(false);
  return (
    <div className={styles.sides}>
      <Section title={texts.ruleTitle}>
        <RejectionFacts rejection={rejection} />
        {mayReplay && rejection.resolvedAt === null && (
          <p>
            <Button look="strong" onClick={() => setReplaying(true)}>
              {TEXTS.pipelines.rejections.replayOne}
            </Button>
          </p>
        )}
      </Section>
      <Section title={texts.payload}>
        <Payload rejection={rejection} />
      </Section>
      {isReplaying && (
        <ReplayDialog
          scope={{ ids: [rejection.id] }}
          onClose={() => setReplaying(false)}
          onDone={() => undefined}
        />
      )}
    </div>
  );
}

function Rejection() {
  const { id } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: RejectionDocument, variables: { id } });
  const node = data?.node ?? null;
  const rejection = node !== null && 'payloadText' in node ? (node as WholeRejection) : undefined;
  // An id that is cut short is refused as such.
  const isMissing = error === undefined ? data !== undefined : toTold(error).code === 'BAD_USER_INPUT';
  return (
    <Page
      title={texts.title(rejection?.rule ?? '…')}
      aside={
        <Link to="/pipelines" hash="rejections">
          {texts.back}
        </Link>
      }
    >
      {rejection !== undefined && <Sides rejection={rejection} />}
      {rejection === undefined && isMissing && !fetching && <Empty>{texts.missing}</Empty>}
      {error !== undefined && !isMissing && (
        <Failure
          error={error}
          again={() => ask({ requestPolicy: 'network-only' })}
          partial={rejection !== undefined}
        />
      )}
      {rejection === undefined && fetching && <Loading lines={8} />}
    </Page>
  );
}

/** One rejection: what came, beside the rule that refused it. */
export default function RejectionPage() {
  const may = useMay('BOTANIST', 'ENGINEER');
  if (may) return <Rejection />;
  return (
    <Page title={TEXTS.pipelines.title}>
      <Empty>{TEXTS.pipelines.forStaff}</Empty>
    </Page>
  );
}
