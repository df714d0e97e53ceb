import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { pageRequest, READINGS_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { Reading } from './reading.model.js';
import { readingsRange, type ReadingsArgs } from './readings.input.js';
import { COUNT_READINGS_OF_PLANTS, READINGS_OF_PLANTS } from './readings.sql.js';

const LIST = 'readings';

/** Rows come named as the schema names them: a thousand of them need no mapping. */
type ReadingRow = Reading & { readonly plantId: number };

@Injectable()
export class ReadingsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** @param wantsPage false when only the count is wanted. */
  async page(
    plant: number,
    args: ReadingsArgs,
    wantsPage: boolean,
    { batches, now }: RequestContext,
  ): Promise<Connection<Reading>> {
    const page = pageRequest(args, READINGS_PAGE);
    const { from, to } = readingsRange(args, now);
    const [after] =
      page.after === null ? [null] : decodeCursor(page.after, LIST, CURSOR_KEYS.instant, 'after');
    const question = JSON.stringify([from, to, after, page.limit]);
    const load = (plants: number[]) => this.ofPlants(plants, [from, to, after, rowsToAsk(page)]);
    return new Connection<Reading>({
      rows: wantsPage ? ((await batches.load(`readings:${question}`, plant, load)) ?? []) : [],
      page,
      cursorOf: ({ takenAt }) => encodeCursor(LIST, [takenAt]),
      totalCount: async () => {
        const count = (plants: number[]) => this.countOfPlants(plants, from, to);
        return (await batches.load(`countReadings:${question}`, plant, count)) ?? 0;
      },
    });
  }

  private async ofPlants(
    plants: readonly number[],
    rest: readonly unknown[],
  ): Promise<Map<number, Reading[]>> {
    const { rows } = await this.pool.query<ReadingRow>({ ...READINGS_OF_PLANTS, values: [plants, ...rest] });
    return byParent(rows, (row) => row.plantId);
  }

  private async countOfPlants(
    plants: readonly number[],
    from: string,
    to: string | null,
  ): Promise<Map<number, number>> {
    const { rows } = await this.pool.query<{ plantId: number; total: number }>({
      ...COUNT_READINGS_OF_PLANTS,
      values: [plants, from, to],
    });
    return new Map(rows.map(({ plantId, total }) => [plantId, total]));
  }
}
