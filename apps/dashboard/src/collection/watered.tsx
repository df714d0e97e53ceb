import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import type { CollectionPlant } from './plant-list.js';
import styles from './watered.module.css';

interface WateredProps {
  readonly plant: Pick<CollectionPlant, 'lastWateredAt' | 'watering'>;
  /** Its column says that it is about watering. */
  readonly isBare?: boolean;
}

/** How long ago a plant was watered, and whether that is too long. */
export function Watered({ plant: { lastWateredAt, watering }, isBare = false }: WateredProps) {
  const words = TEXTS.today.collection;
  if (lastWateredAt === null) return <span className="small">{isBare ? '–' : words.neverWatered}</span>;
  const isOverdue = watering.level === 'AMBER' || watering.level === 'RED';
  return (
    <span className={isOverdue ? styles.overdue : 'small'}>
      {!isBare && words.watered} <When at={lastWateredAt} as="ago" />
      {isOverdue && `, ${words.overdue}`}
    </span>
  );
}
