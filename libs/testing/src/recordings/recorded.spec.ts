import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_CLEANING_POLICY,
  interpretAnswer,
  isIll,
  ledgerBalances,
  readInstant,
  tally,
  type Answer,
  type PlantOutcome,
} from '@palmhouse/domain';
import { recordedSweeps, recordingsAreThere, type RecordedSweep, type Recording } from './index.js';

const recorded = recordingsAreThere ? it : it.skip;
const title = recordingsAreThere
  ? 'recorded traffic'
  : 'recorded traffic (skipped: ../shared/data/plants is absent)';

const RECEIVED_AT = readInstant('2026-11-20T10:00:00Z') ?? 0;
// The recordings are old: the age limit, a setting, is raised for them.
const POLICY = { ...DEFAULT_CLEANING_POLICY, maxAgeMicros: Number.MAX_SAFE_INTEGER };

function answersOf(sweep: RecordedSweep): Answer[] {
  return [...sweep]
    .filter(([plantId]) => plantId >= 1) // 0 is plant 50 once more
    .map(([plantId, { status, body }]) => ({
      kind: 'answered',
      plantId,
      status,
      receivedAt: RECEIVED_AT,
      body: new TextEncoder().encode(body),
    }));
}

function outcomesOf(recording: Recording): PlantOutcome[] {
  return recordedSweeps(recording).flatMap((sweep) =>
    answersOf(sweep).map((answer) => interpretAnswer(answer, POLICY)),
  );
}

const reports = (outcomes: readonly PlantOutcome[]) =>
  outcomes.filter((outcome) => outcome.kind === 'report');
const readings = (outcomes: readonly PlantOutcome[]) =>
  reports(outcomes).flatMap(({ reading }) => reading ?? []);
const references = (outcomes: readonly PlantOutcome[]) =>
  reports(outcomes).flatMap(({ reference }) => reference ?? []);
const rules = (outcomes: readonly PlantOutcome[]) =>
  reports(outcomes).flatMap(({ rejections }) => rejections.map(({ rule }) => rule));
const distinct = <T>(values: readonly T[]) => new Set(values).size;
const keys = (outcomes: readonly PlantOutcome[]) =>
  readings(outcomes).map(({ plantId, takenAt }) => `${plantId} ${takenAt}`);

describe(title, () => {
  recorded(
    'of twenty sweeps of v1 gives 944 distinct readings, 39 without moisture and 7 without temperature',
    () => {
      const outcomes = outcomesOf('v1/twenty_sweeps_2024-08-06');
      expect(recordedSweeps('v1/twenty_sweeps_2024-08-06')).toHaveLength(20);
      expect(readings(outcomes)).toHaveLength(944);
      expect(distinct(keys(outcomes))).toBe(944);
      expect(readings(outcomes).filter(({ soilMoisture }) => soilMoisture === null)).toHaveLength(39);
      expect(readings(outcomes).filter(({ temperature }) => temperature === null)).toHaveLength(7);
      expect(rules(outcomes).sort()).toEqual([
        ...Array<string>(39).fill('soil-moisture-range'),
        ...Array<string>(7).fill('temperature-range'),
      ]);
    },
  );

  recorded('of twenty sweeps of v1 holds 18 sensor faults, 20 loans of plant 43 and no ill answer', () => {
    const sweeps = recordedSweeps('v1/twenty_sweeps_2024-08-06');
    const outcomes = outcomesOf('v1/twenty_sweeps_2024-08-06');
    const faulty = outcomes.filter(({ kind }) => kind === 'faulty').map(({ plantId }) => plantId);
    expect(faulty).toHaveLength(18);
    expect(faulty.filter((plantId) => plantId <= 50)).toHaveLength(16);
    expect(faulty.filter((plantId) => plantId === 51)).toHaveLength(2);
    const loans = outcomes.filter((outcome) => outcome.kind === 'away' && outcome.status === 'on_loan');
    expect(loans.map(({ plantId }) => plantId)).toEqual(Array<number>(20).fill(43));
    expect(sweeps.flatMap(answersOf).some(isIll)).toBe(false);
  });

  recorded('keeps every number digit for digit', () => {
    const body = recordedSweeps('v1/twenty_sweeps_2024-08-06')[0]?.get(2)?.body;
    expect(body).toContain('"soil_moisture": 30.81525209827116, "temperature": 9.108544644477265');
    expect(body).toContain('"origin_location": ["7.65649","4.92235","Efon-Alaaye","NG","Africa/Lagos"]');
  });

  recorded('of 2024-04-15 gives 48 reports with 3 botanists and the origins in words', () => {
    const about = references(outcomesOf('v1/sweep_2024-04-15'));
    expect(about).toHaveLength(48);
    expect(distinct(about.map(({ botanist }) => botanist?.email))).toBe(3);
    expect(about.filter(({ scientificName }) => scientificName === undefined)).toHaveLength(11);
    // 19 have nothing but placeholders for an image, and plant 45 says null.
    const bodies = recordedSweeps('v1/sweep_2024-04-15')[0];
    const placeholders = about.filter(({ plantId }) =>
      bodies?.get(plantId)?.body.includes('upgrade_access.jpg'),
    );
    expect(placeholders.map(({ image }) => image)).toEqual(Array<null>(19).fill(null));
    expect(about.filter(({ image }) => image === null)).toHaveLength(20);
    expect(about[0]).toMatchObject({
      name: 'Venus flytrap',
      botanist: {
        name: 'Gertrude Jekyll',
        email: 'gertrude.jekyll@lnhm.co.uk',
        phone: '+14812733691;ext=127',
      },
      origin: { town: 'South Whittier', countryCode: 'US', countryName: 'United States of America' },
    });
    expect(about.map(({ name }) => name)).toContain('Dragon tree');
    expect(rules(outcomesOf('v1/sweep_2024-04-15'))).toEqual([]);
  });

  recorded('of 2023-08-30 gives 47 reports, 36 with cycle and sunlight in lower case', () => {
    const about = references(outcomesOf('v1/sweep_2023-08-30'));
    expect(about).toHaveLength(47);
    expect(about.filter(({ cycle, sunlight }) => cycle !== undefined && sunlight !== undefined)).toHaveLength(
      36,
    );
    expect(about.flatMap(({ sunlight }) => sunlight ?? [])).toContain('part sun/part shade');
    expect(rules(outcomesOf('v1/sweep_2023-08-30'))).toEqual(['temperature-range', 'soil-moisture-range']);
  });

  recorded('of v2 gives 237 readings of 48 plants, every country with its code', () => {
    const outcomes = outcomesOf('v2/sweep_2025-09-23');
    expect(readings(outcomes)).toHaveLength(237);
    expect(distinct(keys(outcomes))).toBe(237);
    expect(distinct(outcomes.map(({ plantId }) => plantId))).toBe(48);
    expect(references(outcomes).filter(({ origin }) => !origin?.countryCode)).toEqual([]);
    expect(references(outcomes).map(({ botanist }) => botanist?.email)).toContain('ms.diana.king@lnhm.co.uk');
  });

  recorded('of v3 gives 15 readings to the microsecond', () => {
    const outcomes = outcomesOf('v3');
    expect(readings(outcomes)).toHaveLength(15);
    const first = readings(outcomes).find(({ plantId }) => plantId === 1);
    expect(first?.takenAt).toBe(Date.parse('2026-01-26T15:16:04Z') * 1000 + 703_006);
    expect(references(outcomes).filter(({ origin, botanist }) => !origin?.countryCode || !botanist)).toEqual(
      [],
    );
  });

  recorded('has a ledger that balances in every sweep', () => {
    for (const recording of [
      'v1/sweep_2024-04-15',
      'v1/twenty_sweeps_2024-08-06',
      'v2/sweep_2025-09-23',
    ] as const) {
      for (const sweep of recordedSweeps(recording)) {
        const outcomes = answersOf(sweep).map((answer) => interpretAnswer(answer, POLICY));
        const ledger = tally(outcomes, new Set(readings(outcomes).map(({ plantId }) => plantId)));
        expect(ledgerBalances(ledger)).toBe(true);
        expect(ledger.asked).toBe(answersOf(sweep).length);
      }
    }
  });

  recorded('has every phone read as a number', () => {
    const all = ['v1/sweep_2024-04-15', 'v2/sweep_2025-09-23', 'v3'] as const;
    const phones = all.flatMap((recording) =>
      references(outcomesOf(recording)).map(({ botanist }) => botanist?.phone),
    );
    expect(phones.filter((phone) => !/^\+1\d{10}(;ext=\d+)?$/.test(phone ?? ''))).toEqual([]);
  });
});
