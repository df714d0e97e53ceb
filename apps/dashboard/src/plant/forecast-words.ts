import { dayInWords, timeInWords } from '@palmhouse/domain';
import type { PlantQuery } from '@palmhouse/client';
import type { Stretch, Trend } from '../charts/time-series.js';
import type { Told } from '../data/told.js';
import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { lengthOf } from '../time/words.js';

export type Forecast = Told<NonNullable<NonNullable<PlantQuery['plant']>['forecast']>>;

const FIVE_MINUTES = 5 * 60_000;

/** `Needs water tomorrow about 13:00, ± 40 min`. */
export function forecastInWords(forecast: Forecast | null, now: EpochMs, zone: string): string {
  if (forecast === null) return TEXTS.plantPage.forecast.none;
  const needsAt = toMs(forecast.needsWaterAt);
  const spread =
    forecast.errorMinutes === null
      ? TEXTS.plantPage.forecast.unknownError
      : TEXTS.plantPage.forecast.error(lengthOf(Math.max(1, Math.round(forecast.errorMinutes)) * 60_000));
  const about = Math.round(needsAt / FIVE_MINUTES) * FIVE_MINUTES * 1_000;
  const when = `${dayInWords(about, now * 1_000, zone)} about ${timeInWords(about, zone)}`;
  return needsAt <= now
    ? TEXTS.plantPage.forecast.passed(when)
    : TEXTS.plantPage.forecast.needs(when, spread);
}

/** How much of a live chart's length may lie in the future. */
const AHEAD = 1 / 4;

/** The stretch with room for what is foreseen, where that is near. */
export function withForecast({ from, to }: Stretch, forecast: Forecast | null, now: EpochMs): Stretch {
  if (forecast === null || toMs(forecast.needsWaterAt) <= now) return { from, to };
  const needed = (toMs(forecast.needsWaterAt) - to) * 1.05;
  const most = (to - from) * AHEAD;
  // Far away: a piece of its beginning would say nothing.
  return needed > 2 * most ? { from, to } : { from, to: to + Math.max(0, Math.min(needed, most)) };
}

/** From what the soil is to what it will be when it is dry. */
export function trendOf(forecast: Forecast | null, low: number, { to }: Stretch): Trend | undefined {
  if (forecast === null) return undefined;
  const from = { at: toMs(forecast.madeAt), value: forecast.soilMoisture };
  const needsAt = toMs(forecast.needsWaterAt);
  if (needsAt <= from.at || from.at >= to) return undefined;
  // Only as far as it is seen: the scale must not make room for what is beyond the edge.
  const end = Math.min(needsAt, to);
  const value = from.value + ((low - from.value) * (end - from.at)) / (needsAt - from.at);
  return { from, to: { at: end, value } };
}
