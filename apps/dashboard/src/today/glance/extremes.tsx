import type { OverviewQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { Figure } from '../../parts/figure.js';
import { Section } from '../../parts/section.js';
import { TEXTS } from '../../texts.js';
import { When } from '../../time/when.js';
import styles from './extremes.module.css';

const ENDS = [
  ['hottest', 'TEMPERATURE'],
  ['coldest', 'TEMPERATURE'],
  ['wettest', 'SOIL_MOISTURE'],
  ['driest', 'SOIL_MOISTURE'],
] as const;

/** Hottest, coldest, wettest and driest: a figure each, and whose it is. */
export function Extremes({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const words = TEXTS.today.extremes;
  return (
    <Section title={words.title}>
      <ul className={styles.ends}>
        {ENDS.map(([end, channel]) => {
          const extreme = overview.extremes[end];
          return (
            <li key={end} className={styles.end}>
              <span className="small">{words[end]}</span>
              {extreme === null ? (
                <span className="small">{words.none}</span>
              ) : (
                <>
                  <span className={styles.figure}>
                    <Figure value={extreme.value} channel={channel} />
                  </span>
                  <Link
                    to="/plants/$number"
                    params={{ number: String(extreme.plant.number) }}
                    className={styles.plant}
                  >
                    {extreme.plant.name}
                  </Link>
                  <span className="small">
                    <When at={extreme.takenAt} as="ago" />
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
