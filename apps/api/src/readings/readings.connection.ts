import { toIso } from '@palmhouse/domain';
import type { PlantHistory, SourcedReading } from '@palmhouse/history';
import { Connection, type ConnectionParts } from '../graphql/connection.js';
import type { Coverage } from './coverage.model.js';
import type { Reading } from './reading.model.js';

/** Instants are written out when they are asked for: of a thousand readings that is most of the work. */
class ReadingEntry implements Reading {
  constructor(private readonly reading: SourcedReading) {}

  get takenAt(): string {
    return toIso(this.reading.takenAt);
  }

  get soilMoisture(): number | null {
    return this.reading.soilMoisture;
  }

  get temperature(): number | null {
    return this.reading.temperature;
  }

  get lastWateredAt(): string | null {
    const { lastWateredAt } = this.reading;
    return lastWateredAt === null ? null : toIso(lastWateredAt);
  }

  get source(): SourcedReading['source'] {
    return this.reading.source;
  }
}

/** A page of a plant's readings, with what the stretch that it covers consists of. */
export class ReadingsConnection extends Connection<Reading> {
  /** @param history absent where only the count was asked for. */
  constructor(
    private readonly history: PlantHistory | undefined,
    parts: Omit<ConnectionParts<Reading>, 'rows'>,
  ) {
    const rows = history === undefined ? [] : [...history.readings, ...(history.next ? [history.next] : [])];
    super({ ...parts, rows: rows.map((reading) => new ReadingEntry(reading)) });
  }

  get coverage(): Coverage[] {
    return (this.history?.coverage ?? []).map((stretch) => ({
      ...stretch,
      from: toIso(stretch.from),
      to: toIso(stretch.to),
    }));
  }

  get complete(): boolean {
    return this.history?.complete ?? true;
  }
}
