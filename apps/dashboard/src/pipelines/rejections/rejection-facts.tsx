import { Link } from '@tanstack/react-router';
import { TEXTS } from '../../texts.js';
import { toMs } from '../../time/instants.js';
import { When } from '../../time/when.js';
import { pinned } from '../../url/range.js';
import type { WholeRejection } from './payload.js';
import styles from './rejection-page.module.css';
import { ruleInWords, whatToDo } from './rule-words.js';

const texts = TEXTS.pipelines.rejection;
const HALF_AN_HOUR = 1_800_000;

function Plant({ rejection: { plantNumber, receivedAt } }: { readonly rejection: WholeRejection }) {
  if (plantNumber === null) return TEXTS.pipelines.rejections.noPlant;
  const at = toMs(receivedAt);
  return (
    <Link
      to="/plants/$number"
      params={{ number: String(plantNumber) }}
      search={pinned({ from: at - HALF_AN_HOUR, to: at + HALF_AN_HOUR })}
    >
      {texts.around(plantNumber)}
    </Link>
  );
}

/** The rule in words, why it refused this, and what can be done. */
export function RejectionFacts({ rejection }: { readonly rejection: WholeRejection }) {
  const { rule, reason, source, receivedAt, resolvedAt, resolution } = rejection;
  return (
    <div className={styles.facts}>
      <p className={styles.reason}>{reason}</p>
      <dl>
        <dt>{texts.arrived}</dt>
        <dd>
          <When at={receivedAt} as="full" />
        </dd>
        <dt>{texts.plant}</dt>
        <dd>
          <Plant rejection={rejection} />
        </dd>
        <dt>{texts.source}</dt>
        <dd>{source}</dd>
        <dt>{texts.state}</dt>
        <dd>
          {resolvedAt === null ? (
            texts.isOpen
          ) : (
            <>
              {texts.putRight} <When at={resolvedAt} />
            </>
          )}
          {resolution !== null && <p>{resolution}</p>}
        </dd>
      </dl>
      <p>{ruleInWords(rule)}</p>
      {resolvedAt === null && (
        <>
          <h3>{texts.whatToDo}</h3>
          <p>{whatToDo(rule)}</p>
        </>
      )}
      <p>
        <Link to="/pipelines" search={{ rule }} hash="rejections">
          {texts.same}
        </Link>
      </p>
    </div>
  );
}
