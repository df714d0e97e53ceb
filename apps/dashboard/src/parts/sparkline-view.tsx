import type { Channel } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import type { EpochMs } from '../time/instants.js';
import { withUnit } from './numbers.js';
import { heightOf, sparkPath, sparkScale, type SparkPoint } from './sparkline.js';
import styles from './sparkline-view.module.css';

interface SparklineProps {
  readonly channel: Channel;
  readonly points: readonly SparkPoint[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** What the plant likes, or is usually like. */
  readonly band?: { readonly low: number; readonly high: number } | undefined;
}

const WIDTH = 120;
const HEIGHT = 28;

// Points and degrees that fill the height at least.
const NARROWEST: Readonly<Record<Channel, number>> = { SOIL_MOISTURE: 10, TEMPERATURE: 4 };

/** The last hours of a value as a line, without axes. */
export function Sparkline({ channel, points, from, to, band }: SparklineProps) {
  const box = { width: WIDTH, height: HEIGHT, from, to, ...sparkScale(points, NARROWEST[channel], band) };
  const values = points.flatMap(([, value]) => (value === null ? [] : [value]));
  const what = TEXTS.channel[channel];
  const label =
    values.length === 0
      ? TEXTS.sparkline.empty(what)
      : TEXTS.sparkline.label(
          what,
          withUnit(Math.min(...values), channel),
          withUnit(Math.max(...values), channel),
        );
  return (
    <svg
      className={styles.sparkline}
      data-channel={channel}
      viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {band !== undefined && (
        <rect
          className={styles.band}
          x="0"
          width={WIDTH}
          y={heightOf(band.high, box)}
          height={heightOf(band.low, box) - heightOf(band.high, box)}
        />
      )}
      <path className={styles.line} d={sparkPath(points, box)} />
    </svg>
  );
}
