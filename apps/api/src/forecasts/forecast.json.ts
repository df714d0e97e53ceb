import { instant, number, type JsonField } from '../written/json-fields.js';

/** A row of `plant` with its forecast joined, as `toForecast` makes an object of it. */
export const FORECAST_JSON: JsonField = {
  kind: 'object',
  type: {
    name: 'DryDownForecast',
    fields: {
      madeAt: instant('forecast.made_at'),
      wateredAt: instant('forecast.watered_at'),
      soilMoisture: number('forecast.soil_moisture'),
      pointsPerHour: number('forecast.points_per_hour'),
      needsWaterAt: instant('forecast.needs_water_at'),
      errorMinutes: number('forecast.error_minutes'),
      cycles: number('forecast.cycles'),
    },
  },
  present: 'forecast.plant_id IS NOT NULL',
  join: 'forecast',
};
