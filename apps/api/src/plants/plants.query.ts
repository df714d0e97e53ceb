import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { LIST_PAGE, pageRequest, type PageRequest } from '../graphql/page.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import { toPlant, toPlantEntry, type PlantEntry, type PlantNode, type PlantRow } from './plant.row.js';
import { plantConditions, type PlantsArgs } from './plants.input.js';
import type { PlantJoin } from './plant-rows.sql.js';
import { countPlants, keyLength, plantsPage, type PlantsKey, type PlantsWanted } from './plants-page.sql.js';
import { countPlantsOf, plantsByNumber, plantsOf, type PlantParent } from './plants.sql.js';

interface PlantsOrder {
  readonly by: PlantsKey;
  readonly descending: boolean;
}

const KEY_FORMS = {
  number: CURSOR_KEYS.number,
  name: CURSOR_KEYS.textAndNumber,
  need: CURSOR_KEYS.needAndNumber,
} as const satisfies Record<PlantsKey, unknown>;

/** Reads plants. Joins are what the query selects of each. */
@Injectable()
export class PlantsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** @param wanted null when only the count is. */
  async page(args: PlantsArgs, wanted: PlantsWanted | null): Promise<Connection<PlantEntry>> {
    const page = pageRequest(args, LIST_PAGE);
    const order = { by: args.orderBy?.field ?? 'number', descending: args.orderBy?.direction === 'desc' };
    const { plain, states } = plantConditions(args.filter);
    const byState = states !== null;
    const filtered = byState || plain.some((condition) => condition !== null);
    const conditions = byState ? [...plain, states] : plain;
    const list = `plants-${order.by}${order.descending ? '-desc' : ''}`;
    const bounds = keyBounds(page, order, list);
    let rows: PlantRow[] = [];
    if (wanted !== null) {
      const scan = { by: order.by, ascending: order.descending === page.backward };
      const values = [...bounds, rowsToAsk(page), ...(filtered ? conditions : [])];
      const statement = plantsPage(wanted, scan, { filtered, byState });
      rows = (await this.pool.query<PlantRow>({ ...statement, values })).rows;
    }
    return new Connection({
      rows: rows.map(toPlantEntry),
      page,
      cursorOf: ({ orderKey, number }) => encodeCursor(list, [...orderKey, number]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({
          ...countPlants(byState),
          values: [...conditions],
        });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }

  async byNumbers(numbers: readonly number[], joins: readonly PlantJoin[]): Promise<Map<number, PlantNode>> {
    const { rows } = await this.pool.query<PlantRow>({ ...plantsByNumber(joins), values: [numbers] });
    return new Map(rows.map((row) => [row.id, toPlant(row)]));
  }

  /** By number, the first of each parent's that lie above a number. */
  async ofParents(
    parent: PlantParent,
    ids: readonly number[],
    joins: readonly PlantJoin[],
    { above, limit }: { readonly above: number; readonly limit: number },
  ): Promise<Map<number, PlantNode[]>> {
    const { rows } = await this.pool.query<PlantRow & { parent_id: number }>({
      ...plantsOf(parent, joins),
      values: [ids, above, limit],
    });
    const groups = byParent(rows, (row) => row.parent_id);
    return new Map([...groups].map(([id, plants]) => [id, plants.map(toPlant)]));
  }

  async countOfParents(parent: PlantParent, ids: readonly number[]): Promise<Map<number, number>> {
    const { rows } = await this.pool.query<{ id: number; total: number }>({
      ...countPlantsOf(parent),
      values: [ids],
    });
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}

/** The keys a page lies above and below, as `plantsPage` takes them. */
function keyBounds(
  page: PageRequest,
  { by, descending }: PlantsOrder,
  list: string,
): (number | string | null)[] {
  const keyAt = (argument: 'after' | 'before'): readonly (number | string | null)[] => {
    const cursor = page[argument];
    if (cursor === null) return Array<null>(keyLength(by)).fill(null);
    return decodeCursor(cursor, list, KEY_FORMS[by], argument);
  };
  const [after, before] = [keyAt('after'), keyAt('before')];
  return descending ? [...before, ...after] : [...after, ...before];
}
