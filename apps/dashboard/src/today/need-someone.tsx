import { NeedSomeoneDocument } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { NeedRow } from './need-row.js';
import styles from './need-someone.module.css';

/** Who needs someone, worst first. */
export function NeedSomeone() {
  const staff = useMay('BOTANIST', 'ENGINEER');
  const [{ data, error, fetching }, again] = useQuery({ query: NeedSomeoneDocument, variables: { staff } });
  const { nodes = [], totalCount = 0 } = data?.plants ?? {};
  return (
    <Section title={TEXTS.today.needSomeone}>
      {fetching && data === undefined && <Loading lines={6} />}
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {data !== undefined && nodes.length === 0 && <Empty>{TEXTS.today.nobodyNeeds}</Empty>}
      <ul className={styles.list}>
        {nodes.map((plant) => (
          <NeedRow key={plant.id} plant={plant} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <Link to="/" search={{ states: 'ATTENTION,SENSOR_FAULT,SILENT' }} hash="all">
          {TEXTS.today.allWhoNeed(totalCount)}
        </Link>
      )}
    </Section>
  );
}
