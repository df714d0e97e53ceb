import type { RejectionsQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { TEXTS } from '../../texts.js';
import { toMs } from '../../time/instants.js';
import { fullInstant } from '../../time/words.js';
import { When } from '../../time/when.js';
import { useZone } from '../../time/zone.js';
import styles from './rejections.module.css';

const texts = TEXTS.pipelines.rejections;

export type RejectionLine = RejectionsQuery['rejections']['nodes'][number];

interface RejectionRowProps {
  readonly rejection: RejectionLine;
  readonly isSelected: boolean;
  /** Left out: nothing can be selected here. */
  readonly onSelect?: ((id: string, isSelected: boolean) => void) | undefined;
}

export const plantOf = ({ plantNumber }: { readonly plantNumber: number | null }): string =>
  plantNumber === null ? texts.noPlant : TEXTS.plant.number(plantNumber);

/** One rejection in a line: when, which plant, which rule, why. */
export function RejectionRow({ rejection, isSelected, onSelect }: RejectionRowProps) {
  const zone = useZone();
  const { id, rule, reason, receivedAt, resolvedAt, resolution } = rejection;
  const said = texts.one(plantOf(rejection), rule, fullInstant(toMs(receivedAt), zone));
  return (
    <li className={styles.row} data-selected={isSelected}>
      <span className={styles.select}>
        {onSelect !== undefined && resolvedAt === null && (
          <label>
            <input
              type="checkbox"
              checked={isSelected}
              onChange={({ target }) => onSelect(id, target.checked)}
            />
            <span className="unseen">{texts.select(said)}</span>
          </label>
        )}
      </span>
      <span className={styles.when}>
        <When at={receivedAt} />
      </span>
      <span className={styles.plant}>{plantOf(rejection)}</span>
      <span className={styles.rule}>
        <Link to="/pipelines/rejections/$id" params={{ id }}>
          {rule}
        </Link>
        {resolvedAt !== null && (
          <span className="small">
            {' '}
            {texts.putRight} <When at={resolvedAt} />
          </span>
        )}
      </span>
      <span className={styles.reason}>{resolution ?? reason}</span>
    </li>
  );
}
