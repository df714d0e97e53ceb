import type { Channel } from '@palmhouse/client';
import { Figure } from './figure.js';
import styles from './live-figure.module.css';
import { tenths } from './numbers.js';

interface LiveFigureProps {
  readonly value: number | null;
  readonly channel: Channel;
  /** It came while somebody looked. */
  readonly isNew: boolean;
}

/** A value that breathes once when another has come. */
export function LiveFigure({ value, channel, isNew }: LiveFigureProps) {
  return (
    // What looks the same did not change for whoever looks.
    <span key={value === null ? '' : tenths(value)} className={isNew ? styles.fresh : undefined}>
      <Figure value={value} channel={channel} />
    </span>
  );
}
