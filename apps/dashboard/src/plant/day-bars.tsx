import type { Channel } from '@palmhouse/client';
import { tenths, UNITS } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { extent, scaleFor } from '../charts/steady-scale.js';
import type { PlantDay } from './stability.js';
import styles from './stability.module.css';

interface DayBarsProps {
  readonly channel: Channel;
  readonly days: readonly PlantDay[];
  readonly of: (day: PlantDay) => PlantDay['temperature'];
}

const WIDTH = 480;
const HEIGHT = 130;
const DAY = 86_400_000;
const RULES = {
  SOIL_MOISTURE: { step: 10, narrowest: 20, least: 0, most: 100 },
  TEMPERATURE: { step: 1, narrowest: 2 },
} as const;

/** A bar for each day from its lower to its upper quartile, and a dot for its median. */
export function DayBars({ channel, days, of }: DayBarsProps) {
  const values = days.map(of);
  const { low, high } = scaleFor(
    extent([values.map(({ p25 }) => p25), values.map(({ p75 }) => p75)]),
    RULES[channel],
  );
  const first = Date.parse(days[0]?.day ?? '');
  const count = (Date.parse(days.at(-1)?.day ?? '') - first) / DAY + 1;
  const step = WIDTH / Math.max(count, 7);
  const width = Math.min(14, Math.max(1, step * 0.6));
  const y = (value: number) => HEIGHT - ((value - low) / (high - low)) * HEIGHT;
  const what = TEXTS.channel[channel];
  return (
    <figure className={styles.days} data-channel={channel}>
      <figcaption>{what}</figcaption>
      <div className={styles.plot}>
        <span className={styles.high}>
          {tenths(high).replace('.0', '')}
          <span className="unit">{UNITS[channel]}</span>
        </span>
        <span className={styles.low}>
          {tenths(low).replace('.0', '')}
          <span className="unit">{UNITS[channel]}</span>
        </span>
        <svg
          viewBox={`0 -3 ${WIDTH} ${HEIGHT + 6}`}
          role="img"
          aria-label={TEXTS.plantPage.stability.chart(what, days.length)}
        >
          <path className={styles.frame} d={`M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
          {days.map((day) => {
            const { p25, p75, median } = of(day);
            if (p25 === null || p75 === null || median === null) return null;
            const x = ((Date.parse(day.day) - first) / DAY + 0.5) * step;
            return (
              <g key={day.day}>
                <title>{`${day.label}: ${tenths(p25)}–${tenths(p75)} ${UNITS[channel]}`}</title>
                <rect
                  x={x - width / 2}
                  width={width}
                  y={y(p75)}
                  height={Math.max(1.5, y(p25) - y(p75))}
                  rx={Math.min(2, width / 2)}
                />
                <circle cx={x} cy={y(median)} r={Math.min(2.6, width / 2 + 0.6)} />
              </g>
            );
          })}
        </svg>
      </div>
      <p className={styles.ends}>
        <span>{days[0]?.label}</span>
        <span>{days.length > 1 && days.at(-1)?.label}</span>
      </p>
    </figure>
  );
}
