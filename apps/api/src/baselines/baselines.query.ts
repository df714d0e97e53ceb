import { Inject, Injectable } from '@nestjs/common';
import { isLearnt, usualBand, type CareChannel, type CarePolicy } from '@palmhouse/domain';
import type pg from 'pg';
import type { Channel } from '../graphql/channel.enum.js';
import { byParent } from '../graphql/statement.js';
import { CARE_NUMBERS, POOL } from '../service/tokens.js';
import type { UsualBand } from '../states/plant-state.model.js';
import type { BaselineHour } from './baseline-hour.model.js';
import { BASELINES_OF_PLANTS, USUAL_OF_PLANTS } from './baselines.sql.js';

interface BandRow {
  readonly plant_id: number;
  readonly hour: number;
  readonly median: number;
  readonly mad: number;
  readonly days: number;
}

interface BaselineRow extends BandRow {
  readonly readings: number;
  readonly version: number;
  readonly learnt_at: string;
}

interface UsualRow extends BandRow {
  readonly channel: Channel;
  readonly value: number | null;
}

/** By channel; nothing of one that is not learnt yet. */
export type UsualBands = Readonly<Partial<Record<Channel, UsualBand>>>;

const IN_DOMAIN: Record<Channel, CareChannel> = {
  soil_moisture: 'soilMoisture',
  temperature: 'temperature',
};

/** Reads what care has learnt of each plant. */
@Injectable()
export class BaselinesQuery {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CARE_NUMBERS) private readonly care: CarePolicy,
  ) {}

  /** Hour by hour. */
  async ofPlants(plants: readonly number[], channel: Channel): Promise<Map<number, BaselineHour[]>> {
    const values = [plants, channel];
    const { rows } = await this.pool.query<BaselineRow>({ ...BASELINES_OF_PLANTS, values });
    const hours = byParent(rows, ({ plant_id }) => plant_id);
    return new Map(
      [...hours].map(([plant, learnt]) => [plant, learnt.map((row) => this.hour(channel, row))]),
    );
  }

  /** What each plant is usually like at the hour of its newest reading. */
  async usualOfPlants(plants: readonly number[]): Promise<Map<number, UsualBands>> {
    const { rows } = await this.pool.query<UsualRow>({ ...USUAL_OF_PLANTS, values: [plants] });
    const learnt = rows.filter((row) => isLearnt(row, this.care));
    const bands = byParent(learnt, ({ plant_id }) => plant_id);
    return new Map(
      [...bands].map(([plant, of]) => [
        plant,
        Object.fromEntries(of.map((row) => [row.channel, this.usual(row)])),
      ]),
    );
  }

  private hour(channel: Channel, row: BaselineRow): BaselineHour {
    const { hour, median, mad, days, readings, version, learnt_at: learntAt } = row;
    const { low, high } = usualBand(IN_DOMAIN[channel], row, this.care);
    return {
      hour,
      median,
      mad,
      low,
      high,
      days,
      readings,
      version,
      learntAt,
      learning: !isLearnt(row, this.care),
    };
  }

  private usual(row: UsualRow): UsualBand {
    const { hour, median, days, value } = row;
    const { low, high, spread } = usualBand(IN_DOMAIN[row.channel], row, this.care);
    const spreads = value === null ? null : Math.abs(value - median) / spread;
    return { hour, median, low, high, days, spreads };
  }
}
