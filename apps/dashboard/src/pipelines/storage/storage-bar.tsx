import type { StorageQuery } from '@palmhouse/client';
import { bytes } from '../../parts/numbers.js';
import { StateMark } from '../../parts/state-mark.js';
import { TEXTS } from '../../texts.js';
import { sharesOf } from './shares.js';
import styles from './storage.module.css';

const texts = TEXTS.pipelines.storage;

type Storage = StorageQuery['storage'];

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const LEVELS = { OK: 'OK', NEARLY_FULL: 'ATTENTION', UNKNOWN: 'SILENT' } as const;

/** One bar: the database, what else lies there, what is free. */
export function StorageBar({ storage }: { readonly storage: Storage }) {
  const { usedBytes, capacityBytes, databaseBytes, capacityKind, level } = storage;
  const shares = sharesOf(storage);
  if (shares === null || usedBytes === null || capacityBytes === null)
    return (
      <div className={styles.bar}>
        <p className={styles.head}>
          <StateMark state={LEVELS[level]} word={texts.level[level]} />
          <span>
            {texts.database}: {bytes(databaseBytes)}
          </span>
        </p>
        <p className="small">{usedBytes === null ? texts.unknownUse : texts.unknownCapacity}</p>
      </div>
    );
  const share = PERCENT.format(1 - shares.free);
  return (
    <div className={styles.bar}>
      <p className={styles.head}>
        <StateMark state={LEVELS[level]} word={texts.level[level]} />
        <span>
          {texts.of(bytes(usedBytes), bytes(capacityBytes))} <span className="small">({share})</span>
        </span>
      </p>
      <div
        className={styles.track}
        role="img"
        aria-label={texts.bar(bytes(usedBytes), bytes(capacityBytes), share)}
      >
        <span data-part="database" style={{ '--share': shares.database }} />
        <span data-part="others" data-level={level} style={{ '--share': shares.others }} />
      </div>
      <ul className={styles.key}>
        <li data-part="database">
          {texts.database} {bytes(databaseBytes)}
        </li>
        {capacityKind !== 'QUOTA' && (
          <li data-part="others">
            {texts.others} {bytes(Math.max(0, usedBytes - databaseBytes))}
          </li>
        )}
        <li data-part="free">
          {texts.free} {bytes(Math.max(0, capacityBytes - usedBytes))}
        </li>
      </ul>
      {capacityKind !== null && <p className="small">{texts.kind[capacityKind]}</p>}
    </div>
  );
}
