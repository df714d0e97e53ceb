import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { TEXTS } from '../texts.js';
import { byCountry, type PlaceTold } from './by-country.js';
import styles from './origins-page.module.css';

/** The first plants of a place, and how many more there are. */
function PlantsOf({ id, plants }: PlaceTold) {
  const more = plants.totalCount - plants.nodes.length;
  return (
    <ul className={styles.plants}>
      {plants.nodes.map(({ id: plant, name, number }) => (
        <li key={plant}>
          <Link to="/plants/$number" params={{ number: String(number) }}>
            {name}
          </Link>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link to="/origins/$id" params={{ id }}>
            {TEXTS.origins.morePlants(more)}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** The same as the map, in words. */
export function PlaceList({ origins }: { readonly origins: readonly PlaceTold[] }) {
  const countries = useMemo(() => byCountry(origins), [origins]);
  return (
    <div className={styles.countries}>
      {countries.map(({ name, places }) => (
        <section key={name ?? ''} className={styles.country}>
          <h3>{name ?? TEXTS.origins.unknownCountry}</h3>
          <ul>
            {places.map((origin) => (
              <li key={origin.id} className={styles.place}>
                <Link to="/origins/$id" params={{ id: origin.id }}>
                  {origin.town}
                </Link>
                <PlantsOf {...origin} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
