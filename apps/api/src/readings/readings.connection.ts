import { toIso } from '@palmhouse/domain';
import type { PlantHistory, SourcedReading } from '@palmhouse/history';
import { Connection, type ConnectionParts } from '../graphql/connection.js';
import type { Coverage } from './coverage.model.js';
import type { Reading } from './reading.model.js';

const toReading = (reading: SourcedReading): Reading => ({
  takenAt: toIso(reading.takenAt),
  soilMoisture: reading.soilMoisture,
  temperature: reading.temperature,
  lastWateredAt: reading.lastWateredAt === null ? null : toIso(reading.lastWateredAt),
  source: reading.source,
});

/** A page of a plant's readings, with what the stretch that it covers consists of. */
export class ReadingsConnection extends Connection<Reading> {
  /** @param history absent where only the count was asked for. */
  constructor(
    private readonly history: PlantHistory | undefined,
    parts: Omit<ConnectionParts<Reading>, 'rows'>,
  ) {
    const rows = history === undefined ? [] : [...history.readings, ...(history.next ? [history.next] : [])];
    super({ ...parts, rows: rows.map(toReading) });
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
