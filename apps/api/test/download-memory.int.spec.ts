import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startBuiltService, type TestDatabase } from '@palmhouse/testing';
import { testLake } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const PLANTS = 60;
const A_DAY = PLANTS * 1_440;

// The kernel keeps a process's peak; elsewhere than on Linux there is no such file to read.
const peakIsKept = existsSync('/proc/self/status');

const DAY_OF_READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant, at, random() * 100, random() * 30, date_trunc('day', at) FROM generate_series(1, ${PLANTS}) AS plant,
  generate_series($1::timestamptz, $1::timestamptz + '23:59', interval '1 minute') AS at`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
  for (let day = 1; day <= 5; day += 1) {
    const start = `2026-09-${String(day).padStart(2, '0')}T00:00:00Z`;
    await database.pool.query('SELECT ensure_reading_partition($1)', [start]);
    await database.pool.query(DAY_OF_READINGS, [start]);
  }
}, 120_000);

afterAll(() => database?.drop());

/** What a service of its own takes at its peak for a download of so many days, in mebibytes. */
async function peakFor(
  format: string,
  days: number,
): Promise<{ peak: number; bytes: number; lines: number }> {
  const service = await startBuiltService(MAIN, {
    DATABASE_URL: database.url,
    LAKE_URL: testLake().store.url,
    AUTH_MODE: 'open',
    // Kept from putting off its cleaning, as it does on a large machine, a process shows what it needs.
    NODE_OPTIONS: '--max-old-space-size=160',
  });
  try {
    const to = `2026-09-${String(days + 1).padStart(2, '0')}T00:00:00Z`;
    const response = await fetch(
      `${service.url}/downloads/readings.${format}?from=2026-09-01T00:00:00Z&to=${to}`,
    );
    let [bytes, lines] = [0, 0];
    for await (const chunk of response.body!) {
      bytes += (chunk as Uint8Array).length;
      for (const byte of chunk as Uint8Array) if (byte === 10) lines += 1;
    }
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.process.pid}/status`, 'utf8'))!;
    return { peak: Number(peak[1]) / 1_024, bytes, lines };
  } finally {
    await service.end();
  }
}

(peakIsKept ? describe : describe.skip)('the memory of a download', () => {
  it.each(['csv', 'parquet'])(
    'as %s is the same for one day as for five',
    async (format) => {
      const one = await peakFor(format, 1);
      const five = await peakFor(format, 5);
      if (format === 'csv') expect([one.lines, five.lines]).toEqual([A_DAY + 1, 5 * A_DAY + 1]);
      expect(five.bytes / one.bytes).toBeGreaterThan(4);
      expect(five.peak / one.peak).toBeLessThan(1.2);
    },
    120_000,
  );
});
