import { geoGraticule10, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { useWidth } from '../parts/use-width.js';
import { TEXTS } from '../texts.js';
import { LAND } from './land.js';
import { PlaceMark } from './place-mark.js';
import { projectionFor, unitsPerPixel, type Place } from './projection.js';
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
  const [frame, width] = useWidth<HTMLDivElement>();
  const box = small ? SIZES.small : SIZES.large;
  const around = small ? places[0] : undefined;
  const { project, land, graticule, sea } = useMemo(() => {
    const projection = projectionFor(box, around);
    const path = geoPath(projection).digits(1);
    return {
      project: projection,
      land: path(LAND) ?? '',
      graticule: path(geoGraticule10()) ?? '',
      sea: path({ type: 'Sphere' }) ?? '',
    };
  }, [box, around]);
  const scale = unitsPerPixel(box, width);
  // The large ones below, so that none is covered.
  const marks = places.toSorted((one, other) => other.count - one.count);
  return (
    <div ref={frame}>
      <svg
        className={styles.map}
        data-size={small ? 'small' : 'large'}
        viewBox={`0 0 ${box.width} ${box.height}`}
        role={onPick === undefined ? 'img' : 'group'}
        aria-label={small ? TEXTS.map.around(around?.label ?? '') : TEXTS.map.world(places.length)}
      >
        <path className={styles.sea} d={sea} />
        <path className={styles.graticule} d={graticule} />
        <path className={styles.land} d={land} />
        {marks.map((place) => {
          const [x, y] = project([place.longitude, place.latitude]) ?? [];
          return x === undefined || y === undefined ? null : (
            <PlaceMark key={place.id} place={place} x={x} y={y} scale={scale} onPick={onPick} />
          );
        })}
      </svg>
    </div>
  );
}
