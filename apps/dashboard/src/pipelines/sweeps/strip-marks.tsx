import { memo } from 'react';
import { HEIGHT, markPath, PITCH } from './shapes.js';
import { OUTCOMES, type Mark } from './strip.js';
import styles from './strip.module.css';

/** All marks, one path for each outcome: thousands of them are still seven elements. */
export const StripMarks = memo(function StripMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const paths = new Map(OUTCOMES.map((outcome) => [outcome, '']));
  for (const [index, { outcome }] of marks.entries())
    paths.set(outcome, paths.get(outcome) + markPath(outcome, index));
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${marks.length * PITCH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...paths].map(
        ([outcome, path]) =>
          path !== '' && <path key={outcome} className={styles.outcome} data-outcome={outcome} d={path} />,
      )}
    </svg>
  );
});
