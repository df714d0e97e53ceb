import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readingOf } from '@palmhouse/sandbox';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export const NOISY_DAY = '2026-11-20';
const MINUTES = 1_440;
const POSTGRES_EPOCH_MICROS = 946_684_800_000_000n;
const SEED = 1;

function header(): Buffer {
  const bytes = Buffer.alloc(19);
  bytes.write('PGCOPY\n\xff\r\n\0', 'latin1');
  return bytes;
}

/** As good as by lot, and the same each time: instants must not be easier to pack than a museum's. */
const anyOf = (a: number, b: number): number => (Math.imul(a * 1_440 + b, 2_654_435_761) >>> 8) & 0xffff;

const plausible = (value: number, min: number, max: number): number | null =>
  value < min || value > max ? null : value;

/** A minute of the museum, as noisy as its sensors are, as rows of PostgreSQL's binary COPY. */
function minuteRows(dayMs: number, minute: number, plants: number): Buffer {
  const minuteMs = dayMs + minute * 60_000;
  const buffer = Buffer.allocUnsafe(plants * 70);
  let at = 0;
  for (let plant = 1; plant <= plants; plant += 1) {
    const takenMs = minuteMs + 200 + (anyOf(minute, plant) % 1_500);
    const reading = readingOf(plant, takenMs, SEED);
    const soilMoisture = plausible(reading.soilMoisturePercent, 0, 100);
    const temperature = plausible(reading.temperatureCelsius, -15, 50);
    if (soilMoisture === null && temperature === null) continue;
    const takenAt = BigInt(takenMs) * 1_000n + BigInt(anyOf(plant, minute) % 1_000);
    at = buffer.writeInt16BE(6, at);
    at = buffer.writeInt32BE(plant, buffer.writeInt32BE(4, at));
    at = buffer.writeBigInt64BE(takenAt - POSTGRES_EPOCH_MICROS, buffer.writeInt32BE(8, at));
    for (const value of [soilMoisture, temperature])
      at =
        value === null
          ? buffer.writeInt32BE(-1, at)
          : buffer.writeDoubleBE(value, buffer.writeInt32BE(8, at));
    for (const ms of [reading.lastWateredAtMs, minuteMs])
      at = buffer.writeBigInt64BE(BigInt(ms) * 1_000n - POSTGRES_EPOCH_MICROS, buffer.writeInt32BE(8, at));
  }
  return buffer.subarray(0, at);
}

/** Copies a UTC day of so many plants into its partition, or the first minutes of it. */
export async function copyNoisyDay(
  client: pg.ClientBase,
  plants: number,
  day: string,
  minutes = MINUTES,
): Promise<void> {
  await client.query('SELECT ensure_reading_partition($1::date)', [day]);
  const dayMs = Date.parse(`${day}T00:00:00Z`);
  const rows = function* () {
    yield header();
    for (let minute = 0; minute < minutes; minute += 1) yield minuteRows(dayMs, minute, plants);
    yield Buffer.from([0xff, 0xff]);
  };
  await pipeline(Readable.from(rows()), client.query(copyFrom('COPY reading FROM STDIN (FORMAT binary)')));
}

/** Loads a whole day of so many plants; gives its rows. */
export async function loadNoisyDay(client: pg.ClientBase, plants: number): Promise<number> {
  await copyNoisyDay(client, plants, NOISY_DAY);
  await client.query('VACUUM ANALYZE reading');
  await client.query('CHECKPOINT');
  const counted = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM reading');
  return counted.rows[0]!.n;
}
