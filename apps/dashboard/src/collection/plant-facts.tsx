import { useLatest } from '../data/use-live.js';
import { LiveFigure } from '../parts/live-figure.js';
import { Sparkline } from '../parts/sparkline-view.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toMs } from '../time/instants.js';
import { lengthOf } from '../time/words.js';
import type { CollectionPlant } from './plant-pages.js';
import { SPARK_MILLISECONDS } from './sparklines.js';
import { useSparklines } from './use-sparklines.js';

type Measured = Pick<CollectionPlant, 'id' | 'latestReading'>;

/** Both figures of a plant, as of its newest reading. */
export function useFigures({ id, latestReading }: Measured) {
  const latest = useLatest(id, latestReading);
  const isNew = latest !== latestReading;
  return {
    moisture: <LiveFigure value={latest?.soilMoisture ?? null} channel="SOIL_MOISTURE" isNew={isNew} />,
    temperature: <LiveFigure value={latest?.temperature ?? null} channel="TEMPERATURE" isNew={isNew} />,
  };
}

/** Both lines of a plant's last two hours. */
export function useLines({ id }: Measured) {
  const { soilMoisture, temperature } = useSparklines(id);
  const to = useNow();
  const stretch = { from: to - SPARK_MILLISECONDS, to };
  return {
    moisture: <Sparkline channel="SOIL_MOISTURE" points={soilMoisture} {...stretch} />,
    temperature: <Sparkline channel="TEMPERATURE" points={temperature} {...stretch} />,
  };
}

/** `5 h`, since it was watered. */
export function SinceWatered({ at }: { readonly at: string | null }) {
  const now = useNow();
  return at === null ? TEXTS.today.neverWatered : TEXTS.today.watered(lengthOf(now - toMs(at)));
}
