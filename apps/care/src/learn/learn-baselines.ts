import {
  learnChannel,
  microsOf,
  troublesOf,
  type CarePolicy,
  type HourlyBaseline,
  type EpochMicros,
} from '@palmhouse/domain';
import { float8Array, int4Array } from '@palmhouse/persistence';
import type pg from 'pg';
import { DELETE_FORGOTTEN, DELETE_OLD_VERSIONS, INSERT_VERSION, UPSERT_BASELINES } from './baselines.sql.js';
import { piecesOf } from './pieces.js';
import { CHANNELS, hoursOf, readChanges, readHours, type HoursRow, type Window } from './plant-hours.js';

// A piece of four weeks is some 70,000 hours: tens of megabytes on both sides.
const PLANTS_AT_ONCE = 100;
const ROWS_AT_ONCE = 10_000;
// Two weeks of them, at six a day.
const VERSIONS_KEPT = 90;

/** Learnt baselines, a column an array: half a million rows of a large museum are tens of megabytes. */
interface Columns {
  readonly plantIds: number[];
  readonly channels: number[];
  readonly hours: number[];
  readonly medians: number[];
  readonly mads: number[];
  readonly days: number[];
  readonly readings: number[];
}

export interface Learnt {
  readonly plants: number;
  /** Of plants, that were looked at. */
  readonly hours: number;
  /** Of those, in which something was the matter with a channel. */
  readonly excludedHours: number;
  readonly columns: Columns;
}

/**
 * What every plant is usually like. Read piece by piece and each by itself, so that the archive, which takes a day's
 * partition out, never waits for longer than a piece.
 */
export async function learnPlants(
  client: Pick<pg.ClientBase, 'query'>,
  plants: readonly number[],
  window: Window,
  policy: CarePolicy,
): Promise<Learnt> {
  const columns: Columns = {
    plantIds: [],
    channels: [],
    hours: [],
    medians: [],
    mads: [],
    days: [],
    readings: [],
  };
  let known = 0;
  let hours = 0;
  let excludedHours = 0;
  const until = microsOf(window.until.getTime());
  for (const piece of piecesOf(plants, PLANTS_AT_ONCE)) {
    const changesOf = await readChanges(client, piece, window);
    for (const row of await readHours(client, piece, window)) {
      const leftOut = new Set<EpochMicros>();
      for (const [index, { channel, column }] of CHANNELS.entries()) {
        const troubles = troublesOf(changesOf(row.plantId, column), until);
        const learnt = learnChannel(channel, hoursOf(row, column), troubles, policy);
        for (const baseline of learnt.baselines) put(columns, row, index, baseline);
        for (const hour of learnt.leftOut) leftOut.add(hour);
      }
      known += 1;
      hours += row.hours.length;
      excludedHours += leftOut.size;
    }
  }
  return { plants: known, hours, excludedHours, columns };
}

function put(columns: Columns, { plantId }: HoursRow, channel: number, baseline: HourlyBaseline): void {
  columns.plantIds.push(plantId);
  columns.channels.push(channel);
  columns.hours.push(baseline.hour);
  columns.medians.push(baseline.median);
  columns.mads.push(baseline.mad);
  columns.days.push(baseline.days);
  columns.readings.push(baseline.readings);
}

/** Puts a new version in the place of the last, within the client's transaction. @returns its number. */
export async function keepVersion(
  client: pg.ClientBase,
  { plants, hours, excludedHours, columns }: Learnt,
  window: Window,
  now: Date,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>({
    ...INSERT_VERSION,
    values: [now, window.from, window.until, plants, hours, excludedHours],
  });
  const { version } = rows[0]!;
  for (let start = 0; start < columns.plantIds.length; start += ROWS_AT_ONCE) {
    const part = (column: readonly number[]) => column.slice(start, start + ROWS_AT_ONCE);
    await client.query({
      ...UPSERT_BASELINES,
      values: [
        int4Array(part(columns.plantIds)),
        int4Array(part(columns.channels)),
        int4Array(part(columns.hours)),
        float8Array(part(columns.medians)),
        float8Array(part(columns.mads)),
        int4Array(part(columns.days)),
        int4Array(part(columns.readings)),
        version,
      ],
    });
  }
  await client.query({ ...DELETE_FORGOTTEN, values: [version] });
  await client.query({ ...DELETE_OLD_VERSIONS, values: [VERSIONS_KEPT] });
  return version;
}
