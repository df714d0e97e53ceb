/** A plant's forecast, by the key. */
export const FORECAST_JOIN = 'LEFT JOIN plant_forecast AS forecast ON forecast.plant_id = plant.id';

/** The columns that `toForecast` reads. */
export const FORECAST_COLUMNS = `forecast.made_at AS forecast_made_at, forecast.watered_at AS forecast_watered_at,
    forecast.soil_moisture AS forecast_soil_moisture, forecast.points_per_hour AS forecast_points_per_hour,
    forecast.needs_water_at AS forecast_needs_water_at, forecast.error_minutes AS forecast_error_minutes, forecast.cycles AS forecast_cycles`;
