import { TEXTS } from '../texts.js';
import { radiusOf, type Place } from './projection.js';
import styles from './world-map.module.css';

interface PlaceMarkProps {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** The map's units that a pixel is. */
  readonly scale: number;
  readonly onPick: ((id: string) => void) | undefined;
}

// A finger is wider than a mark.
const TOUCH = 12;

/** A place on the map; a link where it can be chosen. */
export function PlaceMark({ place: { id, label, count }, x, y, scale, onPick }: PlaceMarkProps) {
  const radius = radiusOf(count) * scale;
  const circle = <circle cx={x} cy={y} r={radius} className={styles.mark} />;
  if (onPick === undefined) return circle;
  const name = TEXTS.map.place(label, count);
  return (
    <a
      href={`/origins/${id}`}
      aria-label={name}
      className={styles.link}
      onClick={(event) => {
        // A new tab, where one is wished for, is the browser's to open.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onPick(id);
      }}
    >
      <title>{name}</title>
      <circle cx={x} cy={y} r={Math.max(TOUCH * scale, radius)} className={styles.touch} />
      {circle}
    </a>
  );
}
