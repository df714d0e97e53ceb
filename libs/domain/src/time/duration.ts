/** A length of time in microseconds, exact. */
export type Micros = number;

const SECOND: Micros = 1_000_000;
const UNITS: readonly Micros[] = [604_800 * SECOND, 86_400 * SECOND, 3_600 * SECOND, 60 * SECOND, SECOND];

// P1W · P1D · PT1H · P1DT12H · PT90M. Years and months are of no exact length, and fractions nobody asks for.
const FORM =
  /^P(?=\d|T\d)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** ISO 8601 duration of weeks, days, hours, minutes and seconds, each a whole number; null where it is none. */
export function readDuration(text: string): Micros | null {
  const read = FORM.exec(text);
  if (read === null) return null;
  const micros = UNITS.reduce((sum, unit, index) => sum + Number(read[index + 1] ?? 0) * unit, 0);
  return Number.isSafeInteger(micros) ? micros : null;
}

/**
 * The shortest way to write whole seconds: `PT5M`, `PT1H30M`, `P1D`, `P7D`. `readDuration` reads it back.
 * @throws RangeError where it is no whole number of seconds, or none at all.
 */
export function toDuration(micros: Micros): string {
  const seconds = micros / SECOND;
  if (!Number.isSafeInteger(seconds) || seconds <= 0) throw new RangeError(`Not whole seconds: ${micros} µs`);
  const part = (value: number, unit: string) => (value === 0 ? '' : `${value}${unit}`);
  const days = part(Math.floor(seconds / 86_400), 'D');
  const time = [
    part(Math.floor((seconds % 86_400) / 3_600), 'H'),
    part(Math.floor((seconds % 3_600) / 60), 'M'),
    part(seconds % 60, 'S'),
  ].join('');
  return `P${days}${time === '' ? '' : `T${time}`}`;
}
