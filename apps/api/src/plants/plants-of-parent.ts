import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest, type PageArguments } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { joinsFor } from './plant-joins.js';
import type { PlantNode } from './plant.row.js';
import { PlantsQuery } from './plants.query.js';
import type { PlantParent } from './plants.sql.js';

/** `Botanist.plants` and `Origin.plants`: those of all parents of one list from one statement. */
@Injectable()
export class PlantsOfParent {
  constructor(private readonly plants: PlantsQuery) {}

  async page(
    parent: PlantParent,
    id: number,
    args: PageArguments,
    info: GraphQLResolveInfo,
    { batches }: RequestContext,
  ): Promise<Connection<PlantNode>> {
    const list = `${parent}-plants`;
    const page = pageRequest(args, LIST_PAGE);
    const [above] = page.after === null ? [-1] : decodeCursor(page.after, list, CURSOR_KEYS.number, 'after');
    const selection = Selection.of(info);
    const joins = joinsFor(selection.entries());
    const load = (ids: number[]) =>
      this.plants.ofParents(parent, ids, joins, { above, limit: rowsToAsk(page) });
    const question = `${parent}.plants:${above}:${page.limit}:${joins.join()}`;
    return new Connection({
      rows: selection.wantsPage() ? ((await batches.load(question, id, load)) ?? []) : [],
      page,
      cursorOf: ({ number }) => encodeCursor(list, [number]),
      totalCount: async () =>
        (await batches.load(`${parent}.plants.totalCount`, id, (ids: number[]) =>
          this.plants.countOfParents(parent, ids),
        )) ?? 0,
    });
  }
}
