import { StorageDocument, type StorageQuery } from '@palmhouse/client';
import { useQuery } from 'urql';
import { bytes } from '../../parts/numbers.js';
import { Failure, Loading } from '../../parts/notes.js';
import { TEXTS } from '../../texts.js';
import { useNow } from '../../time/clock.js';
import { When } from '../../time/when.js';
import { useZone } from '../../time/zone.js';
import { fillInWords } from './fill-date.js';
import { KeptTable } from './kept-table.js';
import { StorageBar } from './storage-bar.js';
import styles from './storage.module.css';

const texts = TEXTS.pipelines.storage;

type Storage = StorageQuery['storage'];

function growthInWords({ growthBytesPerDay }: Pick<Storage, 'growthBytesPerDay'>): string {
  if (growthBytesPerDay === null) return texts.growthUnknown;
  return growthBytesPerDay > 0 ? texts.perDay(bytes(growthBytesPerDay)) : texts.shrinks;
}

function Facts({ storage }: { readonly storage: Storage }) {
  const now = useNow();
  const zone = useZone();
  return (
    <dl className={styles.facts}>
      <dt>{texts.full}</dt>
      <dd>
        <strong>{fillInWords(storage, now, zone)}</strong>
      </dd>
      <dt>{texts.grows}</dt>
      <dd>{growthInWords(storage)}</dd>
      <dt>{texts.measured}</dt>
      <dd>{storage.sampledAt === null ? texts.never : <When at={storage.sampledAt} as="ago" />}</dd>
    </dl>
  );
}

/** How full the database's home is, when it will be full, and what is kept where. */
export function StoragePart() {
  const [{ data, error }, ask] = useQuery({ query: StorageDocument });
  const again = () => ask({ requestPolicy: 'network-only' });
  const storage = data?.storage;
  return (
    <div className={styles.storage}>
      {error !== undefined && <Failure error={error} again={again} partial={storage !== undefined} />}
      {storage === undefined && error === undefined && <Loading lines={5} />}
      {storage !== undefined && (
        <>
          <StorageBar storage={storage} />
          <Facts storage={storage} />
          <KeptTable live={storage.live} archive={storage.archive} />
        </>
      )}
    </div>
  );
}
