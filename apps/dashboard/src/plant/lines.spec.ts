import { describe, expect, it } from '@jest/globals';
import { aWeekLater, comparedLines, lineOf, longestOf, WEEK } from './lines.js';
import { lengthOfDuration } from './durations.js';
import { tableColumns, tableRows } from './table-rows.js';

const MINUTE = 60_000;
const at = Date.parse('2026-11-26T12:00:00Z');
const values = { mean: [20, 21.25], min: [19, 21.25], max: [22, 21.25] };
const series = {
  every: 10 * MINUTE,
  at: [at, at + 10 * MINUTE],
  soilMoisture: values,
  temperature: { mean: [null, 12], min: [null, 12], max: [null, 12] },
  open: null,
};
const own = { id: 'p', name: 'Aloe', look: 0 };

describe('a line', () => {
  it('has an envelope where its points stand for many readings', () => {
    expect(lineOf(series, 'soilMoisture', own).envelope).toEqual({ min: values.min, max: values.max });
    expect(lineOf({ ...series, every: null }, 'soilMoisture', own).envelope).toBeUndefined();
  });

  it('is joined over five minutes, or over half a bucket more', () => {
    expect(longestOf(null)).toBe(5 * MINUTE);
    expect(longestOf(2 * MINUTE)).toBe(5 * MINUTE);
    expect(longestOf(10 * MINUTE)).toBe(15 * MINUTE);
  });

  it('of the week before is drawn a week later', () => {
    const moved = aWeekLater(lineOf(series, 'soilMoisture', own));
    expect(moved.at).toEqual([at + WEEK, at + 10 * MINUTE + WEEK]);
    expect(moved.mean).toEqual(values.mean);
    expect(moved.envelope).toBeUndefined();
  });

  it('of another plant has only the instants at which that one was read', () => {
    const instants = ['2026-11-26T12:00:00Z', '2026-11-26T12:00:30Z', '2026-11-26T12:01:00Z'];
    const compared = [
      {
        plant: { id: 'q', name: 'Fern', number: 7 },
        series: {
          at: instants,
          every: null,
          soilMoisture: { mean: [1, null, 3] },
          temperature: { mean: [null, 5, null] },
        },
      },
    ];
    expect(comparedLines(compared, 'soilMoisture', 2)).toEqual([
      { id: 'q', name: 'Fern (No. 7)', look: 2, at: [at, at + MINUTE], mean: [1, 3], longest: 5 * MINUTE },
    ]);
  });
});

it('a length as the API writes it', () => {
  expect(lengthOfDuration('PT2M')).toBe(2 * MINUTE);
  expect(lengthOfDuration('P1DT12H')).toBe(36 * 60 * MINUTE);
  expect(lengthOfDuration('P7D')).toBe(WEEK);
});

describe('the table of the charts', () => {
  const lines = {
    soilMoisture: [lineOf(series, 'soilMoisture', own)],
    temperature: [lineOf(series, 'temperature', own)],
  };
  const stretch = { from: at, to: at + 20 * MINUTE };

  it('has a row for each point, newest first, with what lies around the mean', () => {
    expect(tableRows(lines, [], stretch, 'UTC')).toEqual([
      { key: String(at + 10 * MINUTE), heading: 'Thu 26 Nov 2026, 12:10', cells: ['21.3', '12.0'] },
      { key: String(at), heading: 'Thu 26 Nov 2026, 12:00', cells: ['20.0 (19.0 to 22.0)', '–'] },
    ]);
  });

  it('tells the gaps, too', () => {
    const gap = { from: at + 2 * MINUTE, to: at + 9 * MINUTE, tone: 'silence' as const, label: 'no reading' };
    const [, row] = tableRows(lines, [gap], stretch, 'UTC');
    expect(row).toMatchObject({ heading: 'Thu 26 Nov 2026, 12:02: no reading', cells: ['–', '–'] });
  });

  it('has a column for each line', () => {
    const other = { ...lines.soilMoisture[0]!, name: 'Fern' };
    const columns = tableColumns({ ...lines, soilMoisture: [...lines.soilMoisture, other] });
    expect(columns.map(({ name }) => name)).toEqual(['Soil moisture', 'Soil moisture, Fern', 'Temperature']);
  });
});
