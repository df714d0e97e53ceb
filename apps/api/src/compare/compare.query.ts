import { Inject, Injectable } from '@nestjs/common';
import type { SeriesHistory, SeriesMember } from '@palmhouse/history';
import type pg from 'pg';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import { badInput } from '../graphql/errors.js';
import type { Selection } from '../graphql/selection.js';
import type { Origin } from '../origins/origin.model.js';
import { OriginsQuery } from '../origins/origins.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import type { PlantNode } from '../plants/plant.row.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { POOL } from '../service/tokens.js';
import { onOneAxis, SeriesColumns } from '../series/series.columns.js';
import { COMPARED_POINTS, seriesRequest } from '../series/series.input.js';
import { SeriesQuery } from '../series/series.query.js';
import {
  COMPARED_MAX,
  GROUPED_PLANTS_MAX,
  whichGroups,
  whichPlants,
  type CompareArgs,
  type Compared,
  type CompareGroupsArgs,
} from './compare.input.js';
import type { GroupSeries, PlantSeries } from './compare.model.js';
import { plantsOfGroups } from './compare.sql.js';

const number = (value: number) => value.toLocaleString('en-GB');

@Injectable()
export class CompareQuery {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly plants: PlantsQuery,
    private readonly origins: OriginsQuery,
    private readonly botanists: BotanistsQuery,
    private readonly series: SeriesQuery,
  ) {}

  /** Plants in the order they were named in, else by number. */
  async ofPlants(args: CompareArgs, selection: Selection, now: Date): Promise<PlantSeries[]> {
    const request = seriesRequest(args, COMPARED_POINTS, now);
    const plants = await this.chosen(whichPlants(args), selection.at('plant'));
    const members = plants.map((plant) => ({ plantId: plant.number, series: plant.number }));
    const withCoverage = selection.at('series').has('coverage');
    const found = await this.series.compared(members, request, withCoverage, now);
    const columns = columnsOf(
      plants.map((plant) => plant.number),
      found,
    );
    return plants.map((plant, index) => ({ plant, series: columns[index]! }));
  }

  /** Groups by what is written beside them. */
  async ofGroups(args: CompareGroupsArgs, selection: Selection, now: Date): Promise<GroupSeries[]> {
    const request = seriesRequest(args, COMPARED_POINTS, now);
    const members = await this.members(args);
    const ids = [...new Set(members.map(({ series }) => series))];
    if (ids.length > COMPARED_MAX)
      throw badInput(
        `There are ${number(ids.length)} groups; at most ${COMPARED_MAX} are compared. Name some by \`ids\`.`,
      );
    const groups = (await this.groups(args, ids)).sort((a, b) => a.label.localeCompare(b.label, 'en'));
    const withCoverage = selection.at('series').has('coverage');
    const found = await this.series.compared(members, request, withCoverage, now);
    const columns = columnsOf(
      groups.map(({ id }) => id),
      found,
    );
    return groups.map(({ id, ...group }, index) => ({
      ...group,
      plants: members.filter((member) => member.series === id).length,
      series: columns[index]!,
    }));
  }

  private async chosen(which: Compared, plant: Selection): Promise<PlantNode[]> {
    const joins = joinsFor(plant);
    if (which.by === 'plants') {
      const found = await this.plants.byNumbers(which.numbers, joins);
      const unknown = which.numbers.findIndex((one) => !found.has(one));
      if (unknown >= 0)
        throw badInput(
          `\`plantIds\` names a plant that there is none of: its number is ${which.numbers[unknown]}.`,
        );
      return which.numbers.map((one) => found.get(one)!);
    }
    const limit = COMPARED_MAX + 1;
    const found = await this.plants.ofParents(which.by, [which.id], joins, { above: -1, limit });
    const plants = found.get(which.id) ?? [];
    if (plants.length > COMPARED_MAX)
      throw badInput(
        `There are more than ${COMPARED_MAX} plants of this ${which.by}, and at most ${COMPARED_MAX} are compared. Choose by \`plantIds\`, or compare whole groups by \`compareGroups\`.`,
      );
    return plants;
  }

  private async members(args: CompareGroupsArgs): Promise<SeriesMember[]> {
    const values = [whichGroups(args), GROUPED_PLANTS_MAX + 1];
    const { rows } = await this.pool.query<SeriesMember>({ ...plantsOfGroups(args.by), values });
    if (rows.length > GROUPED_PLANTS_MAX)
      throw badInput(
        `These groups have more than ${number(GROUPED_PLANTS_MAX)} plants in all; at most ${number(GROUPED_PLANTS_MAX)} are put together. Name fewer groups by \`ids\`.`,
      );
    return rows;
  }

  private async groups({ by }: CompareGroupsArgs, ids: readonly number[]) {
    if (by === 'botanist') {
      const found = await this.botanists.byIds(ids);
      return [...found].map(([id, botanist]) => ({
        id,
        key: botanist.id,
        label: botanist.name,
        origin: null,
        botanist,
      }));
    }
    const found = await this.origins.byIds(ids);
    return [...found].map(([id, origin]) => ({
      id,
      key: origin.id,
      label: placeOf(origin),
      origin,
      botanist: null,
    }));
  }
}

function placeOf({ town, countryName }: Origin): string {
  return countryName === null ? town : `${town}, ${countryName}`;
}

function columnsOf(ids: readonly number[], found: ReadonlyMap<number, SeriesHistory>): SeriesColumns[] {
  return onOneAxis(ids.map((id) => found.get(id)!)).map((series) => new SeriesColumns(series));
}
