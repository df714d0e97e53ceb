import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest, type PageArguments } from '../graphql/page.js';
import { toRange, type RangeInput } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { Watering } from './watering.model.js';
import { COUNT_WATERINGS_OF_PLANTS, wateringsOfPlants } from './waterings.sql.js';

const LIST = 'waterings';

type WateringRow = Watering & { readonly plant_id: number };

export interface WateringsAsked extends PageArguments {
  readonly range?: RangeInput | null;
}

@Injectable()
export class WateringsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** A plant's, newest first. @param wantsPage false when only the count is wanted. */
  async page(
    plant: number,
    args: WateringsAsked,
    wantsPage: boolean,
    { batches }: RequestContext,
  ): Promise<Connection<Watering>> {
    const page = pageRequest(args, LIST_PAGE);
    const { from, to } = toRange(args.range);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.instant);
    const values = [from, to, after?.[0] ?? null, before?.[0] ?? null, rowsToAsk(page)];
    const question = `waterings:${JSON.stringify([values, page.backward])}`;
    const load = async (plants: number[]) => {
      const statement = wateringsOfPlants(page.backward);
      const { rows } = await this.pool.query<WateringRow>({ ...statement, values: [plants, ...values] });
      return byParent(rows, (row) => row.plant_id);
    };
    return new Connection<Watering>({
      rows: wantsPage ? ((await batches.load(question, plant, load)) ?? []) : [],
      page,
      cursorOf: ({ wateredAt }) => encodeCursor(LIST, [wateredAt]),
      totalCount: async () =>
        (await batches.load(`countWaterings:${from} ${to}`, plant, (plants: number[]) =>
          this.count(plants, from, to),
        )) ?? 0,
    });
  }

  private async count(
    plants: number[],
    from: string | null,
    to: string | null,
  ): Promise<Map<number, number>> {
    const { rows } = await this.pool.query<{ id: number; total: number }>({
      ...COUNT_WATERINGS_OF_PLANTS,
      values: [plants, from, to],
    });
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}
