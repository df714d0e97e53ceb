import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { toBotanist, type BotanistRow } from '../botanists/botanist.model.js';
import { parseDateTime } from '../graphql/date-time.js';
import { POOL } from '../service/tokens.js';
import type { Sweep } from '../sweeps/sweep.model.js';
import type { CountryCount, Extreme, Extremes, Overview, PlantCounts } from './overview.model.js';
import { overviewOf, type OverviewPart } from './overview.sql.js';

// A plant without a reading for an hour is a matter for its botanist, not for the extremes.
const FRESH_MS = 3_600_000;

type ExtremeRow = Omit<Extreme, 'plant'>;
type BotanistCountRow = (BotanistRow | Partial<Record<keyof BotanistRow, null>>) & {
  readonly plants: number;
};

interface OverviewRow {
  readonly plants?: PlantCounts;
  readonly extremes?: Readonly<Record<keyof Extremes, ExtremeRow | null>>;
  readonly lastSweep?: Sweep | null;
  readonly plantsPerCountry?: CountryCount[];
  readonly plantsPerBotanist?: BotanistCountRow[];
}

/** Decimals only where there are any, as everywhere. */
const instant = (text: string) => parseDateTime(text.replace(/\.?0+Z$/, 'Z'));

function toExtremes(rows: NonNullable<OverviewRow['extremes']>): Extremes {
  const one = (row: ExtremeRow | null) =>
    row === null ? null : ({ ...row, takenAt: instant(row.takenAt) } as Extreme);
  return {
    hottest: one(rows.hottest),
    coldest: one(rows.coldest),
    wettest: one(rows.wettest),
    driest: one(rows.driest),
  };
}

function toSweep(row: Sweep | null | undefined): Sweep | null {
  if (row === null || row === undefined) return null;
  const { minute, startedAt, finishedAt } = row;
  return {
    ...row,
    minute: instant(minute),
    startedAt: instant(startedAt),
    finishedAt: finishedAt === null ? null : instant(finishedAt),
  };
}

const isBotanist = (row: BotanistCountRow): row is BotanistRow & { plants: number } =>
  row.botanist_id !== null && row.botanist_id !== undefined;

@Injectable()
export class OverviewQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What is selected of it, in one statement. */
  async read(parts: readonly OverviewPart[], now: Date): Promise<Partial<Overview>> {
    const since = new Date(now.getTime() - FRESH_MS).toISOString();
    const { rows } = await this.pool.query<OverviewRow>({ ...overviewOf(parts), values: [since] });
    const row = rows[0] ?? {};
    const lastSweep = toSweep(row.lastSweep);
    return {
      ...(row.plants && { plants: row.plants }),
      ...(row.extremes && { extremes: toExtremes(row.extremes) }),
      lastSweep,
      lastAskedAt: lastSweep?.startedAt ?? null,
      plantsPerCountry: row.plantsPerCountry ?? [],
      plantsPerBotanist: (row.plantsPerBotanist ?? []).map((carer) => ({
        botanist: isBotanist(carer) ? toBotanist(carer) : null,
        plants: carer.plants,
      })),
    };
  }
}
