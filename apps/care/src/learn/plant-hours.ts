import type { EpochMicros, HourSummary, StateChange, State } from '@palmhouse/domain';
import type pg from 'pg';
import { COLUMN_OF, type ChannelColumn } from '../channel-columns.js';
import { SELECT_CHANGES } from './baselines.sql.js';
import { SELECT_HOURS } from './hours.sql.js';

/** Both channels, as the columns name them, in the order in which they are stored. */
export const CHANNELS = (['soilMoisture', 'temperature'] as const).map((channel) => ({
  channel,
  column: COLUMN_OF[channel],
}));

/** A row of SELECT_HOURS: a plant, each column a list in the order of the hours. */
export type HoursRow = {
  readonly plantId: number;
  /** Since 1970. */
  readonly hours: readonly number[];
} & { readonly [count in `${ChannelColumn}_count`]: readonly number[] } & {
  readonly [quantile in `${ChannelColumn}_${'p25' | 'median' | 'p75'}`]: readonly (number | null)[];
};

const HOUR = 3_600_000_000;

/** The hours in which the channel said anything. */
export function hoursOf(row: HoursRow, column: ChannelColumn): HourSummary[] {
  const { [`${column}_count` as const]: counts, [`${column}_p25` as const]: p25 } = row;
  const { [`${column}_median` as const]: median, [`${column}_p75` as const]: p75 } = row;
  const all: HourSummary[] = [];
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const hour = row.hours[index]! * HOUR;
    all.push({ hour, count, p25: p25[index]!, median: median[index]!, p75: p75[index]! });
  }
  return all;
}

export interface Window {
  readonly from: Date;
  readonly until: Date;
}

export async function readHours(
  client: Pick<pg.ClientBase, 'query'>,
  plants: readonly number[],
  { from, until }: Window,
): Promise<HoursRow[]> {
  return (await client.query<HoursRow>({ ...SELECT_HOURS, values: [plants, from, until] })).rows;
}

interface ChangeRow {
  readonly plantId: number;
  readonly channel: ChannelColumn;
  readonly at: string;
  readonly state: State;
  readonly unusual: boolean;
}

export type ChangesOf = (plantId: number, column: ChannelColumn) => readonly StateChange[];

/** How the states of plants' channels went within the window, and what held when it began. */
export async function readChanges(
  client: Pick<pg.ClientBase, 'query'>,
  plants: readonly number[],
  { from, until }: Window,
): Promise<ChangesOf> {
  const { rows } = await client.query<ChangeRow>({ ...SELECT_CHANGES, values: [plants, from, until] });
  const byChannel = new Map<string, StateChange[]>();
  for (const { plantId, channel, at, state, unusual } of rows) {
    const key = `${plantId} ${channel}`;
    const change = { at: Number(at) as EpochMicros, state, unusual };
    const known = byChannel.get(key);
    if (known === undefined) byChannel.set(key, [change]);
    else known.push(change);
  }
  return (plantId, column) => byChannel.get(`${plantId} ${column}`) ?? [];
}
