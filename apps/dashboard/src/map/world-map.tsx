import { geoGraticule10, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { TEXTS } from '../texts.js';
import { LAND } from './land.js';
import { projectionFor, radiusOf, type Place } from './projection.js';
import styles from './world-map.module.css';

interface WorldMapProps {
  readonly places: readonly Place[];
  /** Only the surroundings of the first place. */
  readonly small?: boolean;
  /** A place was chosen; without it the marks only show. */
  readonly onPick?: (id: string) => void;
}

const SIZES = { large: { width: 960, height: 500 }, small: { width: 320, height: 200 } } as const;

/** Where plants come from, each place a mark as large as its count. The page lists the same in words. */
export default function WorldMap({ places, small = false, onPick }: WorldMapProps) {
  const box = small ? SIZES.small : SIZES.large;
  const around = small ? places[0] : undefined;
  const { project, land, graticule } = useMemo(() => {
    const projection = projectionFor(box, around);
    const path = geoPath(projection).digits(1);
    return { project: projection, land: path(LAND) ?? '', graticule: path(geoGraticule10()) ?? '' };
  }, [box, around]);
  // The large ones below, so that none is covered.
  const marks = places.toSorted((one, other) => other.count - one.count);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role={onPick === undefined ? 'img' : 'group'}
      aria-label={small ? TEXTS.map.around(around?.label ?? '') : TEXTS.map.world(places.length)}
    >
      <path className={styles.graticule} d={graticule} />
      <path className={styles.land} d={land} />
      {marks.map(({ id, label, longitude, latitude, count }) => {
        const [x, y] = project([longitude, latitude]) ?? [];
        if (x === undefined || y === undefined) return null;
        const circle = <circle cx={x} cy={y} r={radiusOf(count)} className={styles.mark} />;
        if (onPick === undefined) return <g key={id}>{circle}</g>;
        const name = TEXTS.map.place(label, count);
        return (
          <a
            key={id}
            href={`/origins/${id}`}
            aria-label={name}
            className={styles.link}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onPick(id);
            }}
          >
            <title>{name}</title>
            {/* A finger is wider than a mark. */}
            <circle cx={x} cy={y} r={Math.max(14, radiusOf(count))} className={styles.touch} />
            {circle}
          </a>
        );
      })}
    </svg>
  );
}
