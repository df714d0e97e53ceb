import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { DOWNLOAD_LIMITS } from '../downloads.limits.js';
import type { PlantDay } from '../readings-pages.js';
import { READINGS_SCHEMA } from './readings.schema.js';

/** A row group's readings, as columns. */
class RowGroup {
  readonly number: number[] = [];
  readonly name: string[] = [];
  readonly takenAt: bigint[] = [];
  readonly soilMoisture: (number | null)[] = [];
  readonly temperature: (number | null)[] = [];
  readonly lastWateredAt: (bigint | null)[] = [];

  get rows(): number {
    return this.number.length;
  }

  add({ plant, readings }: PlantDay): void {
    for (const reading of readings) {
      this.number.push(plant.number);
      this.name.push(plant.name);
      this.takenAt.push(BigInt(reading.takenAt));
      this.soilMoisture.push(reading.soilMoisture);
      this.temperature.push(reading.temperature);
      this.lastWateredAt.push(reading.lastWateredAt === null ? null : BigInt(reading.lastWateredAt));
    }
  }

  /** The encodings are those that the values' nature asks for: steps of a minute, and doubles of many digits. */
  columns() {
    return [
      { name: 'plant_number', data: this.number },
      { name: 'plant_name', data: this.name },
      { name: 'taken_at', data: this.takenAt, encoding: 'DELTA_BINARY_PACKED' as const },
      { name: 'soil_moisture_percent', data: this.soilMoisture, encoding: 'BYTE_STREAM_SPLIT' as const },
      { name: 'temperature_celsius', data: this.temperature, encoding: 'BYTE_STREAM_SPLIT' as const },
      { name: 'last_watered_at', data: this.lastWateredAt },
    ];
  }
}

/** Takes what was written out of the writer, which goes on counting from there. */
function written(bytes: ByteWriter): Buffer {
  const taken = Buffer.from(bytes.getBytes()); // a copy: the writer writes over its own
  bytes.index = 0;
  return taken;
}

/**
 * Readings as Parquet, row group by row group: nothing is kept of one that is sent but its place in the footer. DuckDB would
 * have to write the whole file to disk before its first byte could go out.
 */
export async function* readingsParquet(pages: AsyncIterable<readonly PlantDay[]>): AsyncGenerator<Buffer> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: READINGS_SCHEMA, createdBy: 'Palmhouse' });
  const write = (group: RowGroup): Buffer => {
    void writer.write({ columnData: group.columns(), rowGroupSize: group.rows });
    return written(bytes);
  };
  yield written(bytes); // the file's first four bytes: the answer has begun
  let group = new RowGroup();
  for await (const page of pages) {
    for (const day of page) {
      group.add(day);
      if (group.rows < DOWNLOAD_LIMITS.rowGroupRows) continue;
      yield write(group);
      group = new RowGroup();
    }
  }
  if (group.rows > 0) yield write(group);
  void writer.finish();
  yield written(bytes);
}
