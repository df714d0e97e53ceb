import type { Channel } from '@palmhouse/client';
import { useCallback, useSyncExternalStore } from 'react';
import { Sparkline } from '../parts/sparkline-view.js';
import { useMinuteEnd } from '../time/clock.js';
import type { Band } from './trouble.js';
import { SPARK_MILLISECONDS } from './sparks.js';
import styles from './plant-spark.module.css';
import { useSparks } from './use-sparks.js';

interface PlantSparkProps {
  readonly plantId: string;
  readonly channel: Channel;
  readonly band: Band;
}

/** A plant's last two hours against its band; its room is kept until it is there. */
export function PlantSpark({ plantId, channel, band }: PlantSparkProps) {
  const sparks = useSparks();
  const spark = useSyncExternalStore(
    sparks.subscribe,
    useCallback(() => sparks.of(plantId), [sparks, plantId]),
  );
  const to = useMinuteEnd();
  return (
    <div className={styles.room}>
      {spark !== undefined && (
        <Sparkline
          channel={channel}
          points={spark[channel]}
          from={to - SPARK_MILLISECONDS}
          to={to}
          band={band}
        />
      )}
    </div>
  );
}
