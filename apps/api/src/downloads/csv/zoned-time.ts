import { toIso, type EpochMicros } from '@palmhouse/domain';

const MINUTE_MS = 60_000;
// Clocks are put forward or back at a quarter of an hour, everywhere: a quarter's two ends say whether it has one offset.
const QUARTER_MS = 15 * MINUTE_MS;
const KEPT_QUARTERS = 20_000;

/** Instants as the clocks of a time zone show them, with the offset that they had then: the hour that comes twice is told apart. */
export class ZonedTime {
  private readonly format: Intl.DateTimeFormat;
  private readonly quarters = new Map<number, number | null>();

  constructor(timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  }

  /** `2026-10-25T01:30:00.000003+01:00` */
  text(instant: EpochMicros): string {
    const offset = this.offsetAt(Math.floor(instant / 1_000));
    return toIso(instant + offset * MINUTE_MS * 1_000).slice(0, -1) + offsetText(offset);
  }

  /** Minutes. */
  private offsetAt(ms: number): number {
    const quarter = Math.floor(ms / QUARTER_MS);
    let offset = this.quarters.get(quarter);
    if (offset === undefined) {
      const [start, end] = [this.lookUp(quarter * QUARTER_MS), this.lookUp((quarter + 1) * QUARTER_MS - 1)];
      offset = start === end ? start : null;
      if (this.quarters.size >= KEPT_QUARTERS) this.quarters.clear();
      this.quarters.set(quarter, offset);
    }
    return offset ?? this.lookUp(ms);
  }

  private lookUp(ms: number): number {
    const name = this.format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const read = /GMT([+-])(\d\d):(\d\d)/.exec(name);
    if (read === null) return 0; // plain GMT
    return (read[1] === '-' ? -1 : 1) * (Number(read[2]) * 60 + Number(read[3]));
  }
}

function offsetText(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
