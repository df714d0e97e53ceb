import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { toBotanist, type BotanistRow } from '../botanists/botanist.model.js';
import { parseDateTime } from '../graphql/date-time.js';
import { POOL } from '../service/tokens.js';
import type { Sweep } from '../sweeps/sweep.model.js';
import { Written } from '../written/written.js';
import type {
  BotanistCount,
  CountryCount,
  Extreme,
  Extremes,
  Overview,
  PlantCounts,
  StateCounts,
} from './overview.model.js';
import type { OverviewAsked } from './overview-asked.js';
import type { OverviewPart } from './overview.sql.js';

// A plant without a reading for an hour is a matter for its botanist, not for the extremes.
const FRESH_MS = 3_600_000;

type ExtremeRow = Omit<Extreme, 'plant'>;
type BotanistCountRow = (BotanistRow | Partial<Record<keyof BotanistRow, null>>) & {
  readonly plants: number;
};

/** Parts as JSON, for the resolvers. */
interface PlainParts {
  readonly plants: PlantCounts;
  readonly extremes: Readonly<Record<keyof Extremes, ExtremeRow | null>>;
  readonly lastSweep: Sweep | null;
  readonly lastAskedAt: string | null;
  readonly plantsPerCountry: CountryCount[];
  readonly plantsPerBotanist: BotanistCountRow[];
  readonly openAlerts: number;
  readonly states: StateCounts;
  readonly careAssessedAt: string | null;
}

/** What is selected of the overview; a part may be text that PostgreSQL wrote. */
export type OverviewAnswer = { readonly [Part in keyof Overview]?: Overview[Part] | Written };

/** Decimals only where there are any, as everywhere. */
const instant = (text: string) => parseDateTime(text.replace(/\.?0+Z$/, 'Z'));

function toExtremes(rows: PlainParts['extremes']): Extremes {
  const one = (row: ExtremeRow | null) =>
    row === null ? null : ({ ...row, takenAt: instant(row.takenAt) } as Extreme);
  return {
    hottest: one(rows.hottest),
    coldest: one(rows.coldest),
    wettest: one(rows.wettest),
    driest: one(rows.driest),
  };
}

function toSweep(row: Sweep | null): Sweep | null {
  if (row === null) return null;
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

function toBotanistCount(carer: BotanistCountRow): BotanistCount {
  return { botanist: isBotanist(carer) ? toBotanist(carer) : null, plants: carer.plants };
}

const TO_PART: { readonly [Part in OverviewPart]: (plain: PlainParts[Part]) => Overview[Part] } = {
  plants: (counts) => counts,
  extremes: toExtremes,
  lastSweep: toSweep,
  lastAskedAt: (at) => at,
  plantsPerCountry: (countries) => countries,
  plantsPerBotanist: (botanists) => botanists.map(toBotanistCount),
  openAlerts: (count) => count,
  states: (counts) => counts,
  careAssessedAt: (at) => at,
};

@Injectable()
export class OverviewQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What is selected of it, in one statement. */
  async read({ parts, written, statement }: OverviewAsked, now: Date): Promise<OverviewAnswer> {
    const since = new Date(now.getTime() - FRESH_MS).toISOString();
    const { rows } = await this.pool.query<Record<OverviewPart, unknown>>({
      ...statement,
      values: [since],
    });
    const row = rows[0]!;
    return Object.fromEntries(
      parts.map((part) => {
        if (written[part] === undefined) return [part, TO_PART[part](row[part] as never)];
        const text = row[part] as string | null;
        return [part, text === null ? null : new Written(text)];
      }),
    );
  }
}
