import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Empty } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { RangePicker } from '../parts/range-picker.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { ArchivePart } from './archive-part.js';
import { Part, PARTS } from './part.js';
import type { PipelinesSearch } from './pipelines-search.js';
import styles from './pipelines.module.css';
import { QueuesPart } from './queues-part.js';
import { RejectionsPart } from './rejections/rejections-part.js';
import { StoragePart } from './storage/storage-part.js';
import { SweepsPart } from './sweeps/sweeps-part.js';

const route = getRouteApi('/pipelines');

function PartLinks() {
  return (
    <nav aria-label={TEXTS.pipelines.parts}>
      <ul className={styles.parts}>
        {PARTS.map((name) => (
          <li key={name}>
            <Link to="/pipelines" search={(search) => search} hash={name} replace>
              {TEXTS.pipelines.part[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Parts() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (changed: PipelinesSearch) =>
      void navigate({
        search: (before) => ({ ...before, ...changed }),
        hash: true,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );
  const choose = useCallback(
    (range: PipelinesSearch) => change({ last: undefined, from: undefined, to: undefined, ...range }),
    [change],
  );
  return (
    <>
      <PartLinks />
      <Part name="sweeps" aside={<RangePicker value={search} onChange={choose} />}>
        <SweepsPart search={search} onRange={choose} />
      </Part>
      <div className={styles.pair}>
        <Part name="storage">
          <StoragePart />
        </Part>
        <Part name="archive">
          <ArchivePart />
        </Part>
      </div>
      <Part name="queues">
        <QueuesPart />
      </Part>
      <Part name="rejections">
        <RejectionsPart search={search} onChange={change} />
      </Part>
    </>
  );
}

/** How readings come in and are kept, for those who look after the machinery. */
export default function PipelinesPage() {
  const may = useMay('BOTANIST', 'ENGINEER');
  return (
    <Page title={TEXTS.pipelines.title}>{may ? <Parts /> : <Empty>{TEXTS.pipelines.forStaff}</Empty>}</Page>
  );
}
