import type { DryDownForecast } from './forecast.model.js';

/** Columns of `forecast.sql.ts`; there when the forecast is selected, null where there is none. */
export interface ForecastRow {
  readonly forecast_made_at: string | null;
  readonly forecast_watered_at: string | null;
  readonly forecast_soil_moisture: number;
  readonly forecast_points_per_hour: number;
  readonly forecast_needs_water_at: string;
  readonly forecast_error_minutes: number | null;
  readonly forecast_cycles: number;
}

export function toForecast(row: Partial<ForecastRow>): DryDownForecast | null {
  if (row.forecast_made_at === undefined || row.forecast_made_at === null) return null;
  const made = row as ForecastRow;
  return {
    madeAt: row.forecast_made_at,
    wateredAt: made.forecast_watered_at,
    soilMoisture: made.forecast_soil_moisture,
    pointsPerHour: made.forecast_points_per_hour,
    needsWaterAt: made.forecast_needs_water_at,
    errorMinutes: made.forecast_error_minutes,
    cycles: made.forecast_cycles,
  };
}
