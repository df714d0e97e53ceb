import { Link } from '@tanstack/react-router';
import { TEXTS } from '../texts.js';
import type { Plant } from './plant-head.js';
import styles from './plant-head.module.css';
import { degrees } from './degrees.js';

interface PlaceProps {
  readonly origin: Plant['origin'];
  readonly name: string;
}

/** Where it comes from, in words and by its degrees. */
export function Place({ origin }: PlaceProps) {
  if (origin === null) return <p className="small">{TEXTS.plantPage.noOrigin}</p>;
  const { id, town, countryName, latitude, longitude } = origin;
  const place = [town, countryName].filter(Boolean).join(', ');
  return (
    <div className={styles.place}>
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
