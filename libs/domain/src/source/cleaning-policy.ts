/** What is physically possible, bounds inclusive. */
export interface PlausibleRange {
  readonly min: number;
  readonly max: number;
}

/** The numbers of the cleaning rules: settings, whose defaults are the museum's. All bounds are inclusive. */
export interface CleaningPolicy {
  /** Percent. */
  readonly soilMoisture: PlausibleRange;
  /** Degrees Celsius. */
  readonly temperature: PlausibleRange;
  /** How long before its arrival a reading may have been taken, in microseconds. */
  readonly maxAgeMicros: number;
  /** How long after its arrival a reading may claim to have been taken, in microseconds. */
  readonly maxFutureMicros: number;
}

const MINUTE_MICROS = 60 * 1_000_000;
const DAY_MICROS = 24 * 60 * MINUTE_MICROS;

export const DEFAULT_CLEANING_POLICY: CleaningPolicy = {
  // A share of the soil's volume: less than nothing or more than all is the sensor's fault (−64, −8…−22 are recorded).
  soilMoisture: { min: 0, max: 100 },
  // More than any room with living plants should reach, on either side. Recorded plants live at 8–18 °C, absurd values at 65–110 °C;
  // a doubled value (30 °C) is possible as far as physics goes, and is for the plant's own baseline to doubt.
  temperature: { min: -15, max: 50 },
  // A source that catches up after a week's outage is still heard; what is older is more likely a stuck clock.
  maxAgeMicros: 7 * DAY_MICROS,
  // Two clocks are never quite alike: two minutes forgive that, and still show a clock in the wrong time zone.
  maxFutureMicros: 2 * MINUTE_MICROS,
};
