import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import { ASIDE, CLOSER, WIDER } from './keys.js';
import type { Stretch } from './time-series.js';
import styles from './time-chart.module.css';
import { panned, zoomed } from './zooming.js';

interface ChartControlsProps {
  readonly stretch: Stretch;
  readonly onStretch: (stretch: Stretch) => void;
  readonly onBack: () => void;
}

/** All that dragging does, by buttons. */
export function ChartControls({ stretch, onStretch, onBack }: ChartControlsProps) {
  return (
    <div className={styles.controls} role="group" aria-label={TEXTS.chart.controls}>
      <Button onClick={() => onStretch(panned(stretch, -ASIDE, Date.now()))}>{TEXTS.chart.earlier}</Button>
      <Button onClick={() => onStretch(panned(stretch, ASIDE, Date.now()))}>{TEXTS.chart.later}</Button>
      <Button onClick={() => onStretch(zoomed(stretch, CLOSER))}>{TEXTS.chart.closer}</Button>
      <Button onClick={() => onStretch(zoomed(stretch, WIDER))}>{TEXTS.chart.wider}</Button>
      <Button onClick={onBack}>{TEXTS.chart.back}</Button>
    </div>
  );
}
