import { PlantPicture } from '../parts/plant-picture.js';
import { TEXTS } from '../texts.js';
import type { AlertCard } from './alert-filter.js';
import styles from './alert-picture.module.css';

// A plug and its cable, a drawer, a drum: what hears, what keeps and what stores.
const DRAWINGS = {
  source: 'M10 4v7M18 4v7M7 11h14v4a7 7 0 0 1-14 0ZM14 22v3',
  archive: 'M4 6h20v6H4ZM6 12v12h16V12M11 16h6',
  storage: 'M5 8a9 3.500 0 0 1 18 0 9 3.500 0 0 1-18 0ZM5 8v12a9 3.500 0 0 0 18 0V8M5 14a9 3.500 0 0 0 18 0',
} as const;

function drawingOf(kind: AlertCard['kind']): string {
  if (kind === 'STORAGE_FULL') return DRAWINGS.storage;
  return kind.startsWith('ARCHIVE') ? DRAWINGS.archive : DRAWINGS.source;
}

/** The plant's picture; of the machinery a drawing. */
export function AlertPicture({
  alert: { kind, plant },
}: {
  readonly alert: Pick<AlertCard, 'kind' | 'plant'>;
}) {
  if (plant !== null) return <PlantPicture name={plant.name} image={plant.image} size="small" />;
  return (
    <svg className={styles.drawing} viewBox="0 0 28 28" role="img" aria-label={TEXTS.alerts.machinery}>
      <path d={drawingOf(kind)} />
    </svg>
  );
}
