import { describe, expect, it } from '@jest/globals';
import { dayPrefix, manifestKey, partKey } from './layout.js';

const SHA = 'a'.repeat(64);

describe('the lake’s layout', () => {
  it('is Hive’s: a folder a year, month and day', () => {
    expect(partKey('readings', '2026-11-20', SHA)).toBe(
      `readings/year=2026/month=11/day=20/part-${SHA}.parquet`,
    );
    expect(partKey('readings_csv', '2024-02-29', SHA)).toBe(
      `readings_csv/year=2024/month=02/day=29/part-${SHA}.csv.gz`,
    );
    expect(partKey('daily', '2026-01-01', SHA, 2)).toContain(`part-${SHA}-2.parquet`);
    expect(partKey('daily', '2026-01-01', SHA).startsWith(dayPrefix('daily', '2026-01-01'))).toBe(true);
  });

  it('keeps manifests where no reader of tables looks, by day and version', () => {
    expect(manifestKey('2026-11-20', 12)).toBe('_manifests/readings/2026-11-20.v12.json');
  });
});
