import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_CLEANING_POLICY, interpretAnswer, microsOf, type Reading } from '@palmhouse/domain';
import { recordedSweeps, recordingsAreThere, type RecordedSweep } from '@palmhouse/testing';
import { openCare, type CareUnderTest } from './assess.harness.js';

const LATER = microsOf(Date.parse('2024-08-07T00:00:00Z'));

/** What a recorded sweep says, cleaned as ingestion does. */
function readingsOf(sweep: RecordedSweep): Reading[] {
  return [...sweep].flatMap(([plantId, { status, body }]) => {
    const answer = { kind: 'answered', plantId, receivedAt: LATER, status, body: Buffer.from(body) } as const;
    const outcome = interpretAnswer(answer, DEFAULT_CLEANING_POLICY);
    return plantId > 0 && outcome.kind === 'report' && outcome.reading !== null ? [outcome.reading] : [];
  });
}

(recordingsAreThere ? describe : describe.skip)(
  recordingsAreThere
    ? 'the recorded sweeps of 2024-08-06'
    : 'the recorded sweeps of 2024-08-06 (skipped: ../shared/data is not there)',
  () => {
    let care: CareUnderTest;

    beforeAll(async () => {
      care = await openCare();
    });

    afterAll(() => care?.close());

    it('are judged as a botanist would judge them', async () => {
      const sweeps = recordedSweeps('v1/twenty_sweeps_2024-08-06').map(readingsOf);
      await care.plants(50, sweeps[0]![0]!.takenAt / 1_000);
      await care.rows(`DELETE FROM plant WHERE id = 7`); // there is none
      await care.rows(`UPDATE plant SET status = 'on_loan' WHERE id = 43`);
      for (const readings of sweeps) {
        await care.load(readings);
        await care.run(Math.max(...readings.map(({ takenAt }) => takenAt)) / 1_000);
      }
      const trouble = await care.rows(
        `SELECT plant_id, channel, kind, reason FROM plant_state WHERE state NOT IN ('ok', 'away') ORDER BY 1, 2`,
      );
      const since = 'since 6 Aug 12:18.';
      const impossible = `No possible soil moisture in 5 reports in a row or more, ${since}`;
      expect(trouble).toEqual([
        [16, 'soil_moisture', 'impossible', impossible],
        [20, 'temperature', 'cold', `Cold: 8.6 °C, below 9 °C ${since}`],
        [45, 'temperature', 'cold', `Cold: 8.995 °C, below 9 °C ${since}`],
        [47, 'soil_moisture', 'impossible', impossible],
      ]);
      expect(await care.rows(`SELECT DISTINCT plant_id FROM plant_state WHERE state = 'away'`)).toEqual([
        [43],
      ]);
      // Nothing came and went: each state that was ever said of a plant heard of is what is said at the end.
      const [[kinds]] = (await care.rows(
        `SELECT count(DISTINCT (plant_id, channel, state)) FROM plant_state_change WHERE state IN ('attention', 'sensor_fault')`,
      )) as [[string]];
      expect(Number(kinds)).toBe(trouble.length);
    });
  },
);
