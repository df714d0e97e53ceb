import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  recordedSweeps,
  recordingsAreThere,
  type RecordedSweep,
  type TestDatabase,
} from '@palmhouse/testing';
import {
  count,
  startIngestion,
  TestClock,
  type ClosedLedger,
  type IngestionUnderTest,
} from './ingestion.harness.js';

// The recordings are old: the age limit, a setting, is raised for them.
const ANY_AGE = { READING_MAX_AGE_HOURS: '1000000' };

/** Real HTTP over what the real source once said; the sweep in turn is the test's to choose. */
class RecordedSource {
  sweep: RecordedSweep = new Map();
  /** Plants that report in some sweep: where the recording is silent about one, it is not gone but at fault. */
  reporting: ReadonlySet<number> = new Set();
  private readonly server: Server = createServer((request, response) => {
    const plantId = Number(request.url?.split('/').at(-1));
    const silence = this.reporting.has(plantId)
      ? { status: 500, body: JSON.stringify({ error: 'plant sensor fault', plant_id: plantId }) }
      : { status: 404, body: JSON.stringify({ error: 'plant not found', plant_id: plantId }) };
    const recorded = this.sweep.get(plantId) ?? silence;
    response.writeHead(recorded.status, { 'content-type': 'application/json' }).end(recorded.body);
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api/plants`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

(recordingsAreThere ? describe : describe.skip)(
  recordingsAreThere ? 'recorded traffic' : 'recorded traffic (skipped: ../shared/data is not there)',
  () => {
    const clock = new TestClock('2026-11-20T10:00:00Z');
    let database: TestDatabase;
    let source: RecordedSource;
    let ingestion: IngestionUnderTest;

    beforeEach(async () => {
      database = await createTestDatabase();
      source = new RecordedSource();
      clock.set('2026-11-20T10:00:00Z');
    });

    afterEach(async () => {
      await ingestion?.close();
      source.close();
      await database.drop();
    });

    /** Discovery sees a museum without readings, so that every stored reading came by a sweep. */
    async function open(lastPlantId: number): Promise<void> {
      const plantsApiUrl = await source.open();
      source.sweep = new Map(
        Array.from({ length: lastPlantId }, (_, index) => [
          index + 1,
          { status: 500, body: JSON.stringify({ error: 'plant sensor fault', plant_id: index + 1 }) },
        ]),
      );
      ingestion = await startIngestion({ database, plantsApiUrl, clock, environment: ANY_AGE });
    }

    async function sweepAll(sweeps: readonly RecordedSweep[], hour: number): Promise<ClosedLedger[]> {
      const ledgers: ClosedLedger[] = [];
      source.reporting = new Set(
        sweeps.flatMap((sweep) =>
          [...sweep].filter(([, { status }]) => status === 200).map(([plantId]) => plantId),
        ),
      );
      for (const [index, sweep] of sweeps.entries()) {
        source.sweep = sweep;
        ledgers.push(
          await ingestion.sweep(`2026-11-20T${hour}:${String(index + 1).padStart(2, '0')}:00.000Z`),
        );
      }
      return ledgers;
    }

    const sum = (
      ledgers: readonly ClosedLedger[],
      field: 'stored' | 'duplicate' | 'faulty' | 'away' | 'rejected',
    ) => ledgers.reduce((total, ledger) => total + ledger[field], 0);

    /** Everything that loading the same twice must not change. */
    async function content(): Promise<unknown> {
      const { rows } = await database.pool.query(`SELECT
        (SELECT json_agg(r ORDER BY plant_id, taken_at) FROM (SELECT plant_id, taken_at, soil_moisture, temperature, last_watered_at FROM reading) r) AS readings,
        (SELECT json_agg(r ORDER BY plant_id) FROM latest_reading r) AS latest,
        (SELECT json_agg(r ORDER BY id) FROM plant r) AS plants,
        (SELECT json_agg(r ORDER BY id) FROM botanist r) AS botanists,
        (SELECT json_agg(r ORDER BY id) FROM origin r) AS origins,
        (SELECT json_agg(r ORDER BY plant_id, at) FROM plant_status_change r) AS changes,
        (SELECT json_agg(r ORDER BY id) FROM (SELECT id, plant_id, rule, payload FROM rejection) r) AS rejections`);
      return rows[0];
    }

    async function twice(sweeps: readonly RecordedSweep[]): Promise<ClosedLedger[]> {
      const ledgers = await sweepAll(sweeps, 11);
      const before = await content();
      const again = await sweepAll(sweeps, 12);
      expect(sum(again, 'stored')).toBe(0);
      expect(sum(again, 'duplicate')).toBe(sum(ledgers, 'stored'));
      expect(await content()).toEqual(before);
      return ledgers;
    }

    const quarantined = (rule: string) =>
      count(database, 'SELECT count(*) FROM rejection WHERE rule = $1', [rule]);

    it('of twenty sweeps of 2024-08-06 gives 944 readings and 18 sensor faults, twice the same', async () => {
      // The roster ends with 51: it answered "sensor fault" twice, which counts as existing; 16 of the 18 are of 1–50.
      await open(51);
      const ledgers = await twice(recordedSweeps('v1/twenty_sweeps_2024-08-06'));
      expect(ledgers).toHaveLength(20);
      expect(sum(ledgers, 'stored')).toBe(944);
      expect(sum(ledgers, 'faulty')).toBe(18);
      expect(sum(ledgers, 'rejected')).toBe(0);
      expect(await count(database, 'SELECT count(*) FROM reading')).toBe(944);
      expect(await count(database, 'SELECT count(*) FROM reading WHERE soil_moisture IS NULL')).toBe(39);
      expect(await count(database, 'SELECT count(*) FROM reading WHERE temperature IS NULL')).toBe(7);
      expect(await quarantined('soil-moisture-range')).toBe(39);
      expect(await quarantined('temperature-range')).toBe(7);
      expect(await count(database, `SELECT count(*) FROM plant WHERE status = 'on_loan' AND id = 43`)).toBe(
        1,
      );
    });

    it('of the sweep of 2024-04-15 gives 48 plants, 3 botanists, 11 without a scientific name, 19 without a picture', async () => {
      await open(50);
      const [ledger] = await twice(recordedSweeps('v1/sweep_2024-04-15'));
      expect(ledger).toMatchObject({ asked: 50, stored: 48, away: 2 });
      expect(await count(database, 'SELECT count(*) FROM botanist')).toBe(3);
      expect(await count(database, 'SELECT count(*) FROM plant')).toBe(48);
      expect(await count(database, 'SELECT count(*) FROM plant WHERE scientific_name IS NULL')).toBe(11);
      const placeholders = [...recordedSweeps('v1/sweep_2024-04-15')[0]!]
        .filter(([plantId, { body }]) => plantId > 0 && body.includes('upgrade_access.jpg'))
        .map(([plantId]) => plantId);
      expect(placeholders).toHaveLength(19);
      expect(
        await count(database, 'SELECT count(*) FROM plant WHERE image_url IS NULL AND id = ANY ($1)', [
          placeholders,
        ]),
      ).toBe(19);
    });

    it('of 2023 gives growing habits and light, cleaned', async () => {
      await open(50);
      await twice(recordedSweeps('v1/sweep_2023-08-30'));
      const { rows } = await database.pool.query(
        `SELECT DISTINCT light FROM plant, unnest(sunlight) AS light WHERE light <> lower(trim(light))`,
      );
      expect(rows).toEqual([]);
      expect(await count(database, 'SELECT count(*) FROM plant WHERE sunlight IS NOT NULL')).toBeGreaterThan(
        30,
      );
      expect(await count(database, 'SELECT count(*) FROM plant WHERE cycle IS NOT NULL')).toBeGreaterThan(30);
    });

    it('of the second generation gives 237 readings of 48 plants', async () => {
      await open(50);
      const ledgers = await twice(recordedSweeps('v2/sweep_2025-09-23'));
      expect(sum(ledgers, 'stored')).toBe(237);
      expect(await count(database, 'SELECT count(DISTINCT plant_id) FROM reading')).toBe(48);
      expect(await count(database, 'SELECT count(*) FROM botanist')).toBe(48);
      expect(await count(database, `SELECT count(*) FROM botanist WHERE email LIKE '%..%'`)).toBe(0);
    });

    it('of the third generation gives 15, to the microsecond', async () => {
      await open(50);
      const [ledger] = await twice(recordedSweeps('v3'));
      expect(ledger).toMatchObject({ asked: 50, stored: 15 });
      const { rows } = await database.pool.query(
        `SELECT taken_at::text AS at FROM reading WHERE plant_id = 1`,
      );
      expect(rows).toEqual([{ at: '2026-01-26 15:16:04.703006+00' }]);
    });
  },
);
