import { Inject, Injectable } from '@nestjs/common';
import { dayAfter, dayLabel } from '@palmhouse/domain';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { DailySummary, DailyValues } from './daily-summary.model.js';
import type { Days } from './daily.input.js';
import { DAILY_OF_PLANTS } from './daily.sql.js';

type Statistic = keyof DailyValues;
type Channel = 'soil_moisture' | 'temperature';

type DailyRow = Readonly<Record<`${Channel}_${Statistic}`, number | null>> & {
  readonly plant_id: number;
  readonly day: string;
  readonly readings: number;
  readonly waterings: number;
  readonly final: boolean;
};

function valuesOf(row: DailyRow, channel: Channel): DailyValues {
  return {
    count: row[`${channel}_count`] ?? 0,
    min: row[`${channel}_min`],
    max: row[`${channel}_max`],
    mean: row[`${channel}_mean`],
    median: row[`${channel}_median`],
    p25: row[`${channel}_p25`],
    p75: row[`${channel}_p75`],
  };
}

function toSummary(row: DailyRow): DailySummary {
  return {
    day: row.day,
    label: dayLabel(row.day),
    count: row.readings,
    temperature: valuesOf(row, 'temperature'),
    soilMoisture: valuesOf(row, 'soil_moisture'),
    waterings: row.waterings,
    final: row.final,
  };
}

@Injectable()
export class DailyQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** In the order of the days; days without a reading are left out. */
  async ofPlant(plant: number, days: Days, { batches }: RequestContext): Promise<DailySummary[]> {
    const { first, last } = days;
    if (last < first) return [];
    const found = await batches.load(`daily:${first} ${last}`, plant, (plants) =>
      this.ofPlants(plants, days),
    );
    return found ?? [];
  }

  private async ofPlants(plants: number[], { first, last }: Days): Promise<Map<number, DailySummary[]>> {
    const [begin, end] = [first, dayAfter(last)].map((day) => `${day}T00:00:00Z`);
    const { rows } = await this.pool.query<DailyRow>({
      ...DAILY_OF_PLANTS,
      values: [plants, first, last, begin, end],
    });
    const groups = byParent(rows, (row) => row.plant_id);
    return new Map([...groups].map(([plant, some]) => [plant, some.map(toSummary)]));
  }
}
