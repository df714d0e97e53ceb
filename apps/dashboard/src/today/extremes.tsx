import type { Channel, OverviewQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { Figure } from '../parts/figure.js';
import { TEXTS } from '../texts.js';
import styles from './extremes.module.css';

type Extremes = OverviewQuery['overview']['extremes'];

const ENDS: readonly (readonly [keyof typeof TEXTS.today.extremes, Channel])[] = [
  ['hottest', 'TEMPERATURE'],
  ['coldest', 'TEMPERATURE'],
  ['wettest', 'SOIL_MOISTURE'],
  ['driest', 'SOIL_MOISTURE'],
];

/** The ends of the scale, each a plant and its figure. */
export function ExtremesList({ extremes }: { readonly extremes: Extremes }) {
  return (
    <dl className={styles.extremes} aria-label={TEXTS.today.extremesTitle}>
      {ENDS.map(([end, channel]) => {
        const found = extremes[end];
        return (
          <div key={end} className={styles.extreme}>
            <dt className="small">{TEXTS.today.extremes[end]}</dt>
            <dd className={styles.value}>
              <Figure value={found?.value} channel={channel} />
            </dd>
            <dd>
              {found !== null && found !== undefined && (
                <Link to="/plants/$number" params={{ number: String(found.plant.number) }}>
                  {found.plant.name}
                </Link>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
