import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { placeName } from '../origins/place-name.js';
import { TEXTS } from '../texts.js';
import type { Plant } from './plant-head.js';
import styles from './plant-head.module.css';
import { degrees } from './degrees.js';

// With the world's land: not before the page is there.
const WorldMap = lazy(() => import('../map/world-map.js'));

interface PlaceProps {
  readonly origin: Plant['origin'];
  readonly name: string;
}

/** Where it comes from, in words and by its degrees. */
export function Place({ origin }: PlaceProps) {
  if (origin === null) return <p className="small">{TEXTS.plantPage.noOrigin}</p>;
  const { id, town, countryName, latitude, longitude } = origin;
  const place = placeName({ town, countryName });
  return (
    <div className={styles.place}>
      <div className={styles.map}>
        <Suspense>
          <WorldMap small places={[{ id, label: place, latitude, longitude, count: 1 }]} />
        </Suspense>
      </div>
      <p>
        <span className="small">{TEXTS.plantPage.origin}</span>
        <br />
        {place}
        <br />
        <span className="small">
          {TEXTS.plantPage.place(degrees(latitude, 'N', 'S'), degrees(longitude, 'E', 'W'))}
        </span>
      </p>
      <Link to="/origins/$id" params={{ id }}>
        {TEXTS.plantPage.originPage}
      </Link>
    </div>
  );
}
