import { minuteOf, type UtcDay } from '@palmhouse/domain';
import type { LakeError } from '@palmhouse/lake';
import type { Log } from '@palmhouse/runtime';
import type { Clock } from '../service/tokens.js';

/**
 * Warns of archived days that could not be read: of each once a minute at most, however many plants and requests it was
 * wanted for. While the lake is away every request would say it again.
 */
export class UnreadableDays {
  private minute = 0;
  private readonly told = new Set<UtcDay>();

  constructor(
    private readonly log: Pick<Log, 'warn'>,
    private readonly clock: Clock,
  ) {}

  readonly tell = (day: UtcDay, error: LakeError): void => {
    const minute = minuteOf(this.clock().getTime());
    if (minute !== this.minute) this.told.clear();
    this.minute = minute;
    if (this.told.has(day)) return;
    this.told.add(day);
    this.log.warn({ day, err: error }, 'an archived day could not be read; it was named as a gap');
  };
}
