import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type pg from 'pg';
import { RangeInput, toRange } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { POOL } from '../service/tokens.js';
import { WateringRhythm } from './watering-rhythm.model.js';
import { RHYTHM_OF_PLANTS } from './waterings.sql.js';

const NEVER: WateringRhythm = { count: 0, lastAt: null, medianInterval: null };
const SECOND_MICROS = 1_000_000;

interface RhythmRow {
  readonly id: number;
  readonly count: number;
  readonly lastAt: string;
  readonly medianSeconds: number | null;
}

function toRhythm({ count, lastAt, medianSeconds }: RhythmRow): WateringRhythm {
  return {
    count,
    lastAt,
    // A Duration is a second at least.
    medianInterval: medianSeconds === null ? null : Math.max(1, Math.round(medianSeconds)) * SECOND_MICROS,
  };
}

@Resolver(() => Plant)
export class WateringRhythmResolver {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @ResolveField(() => WateringRhythm, {
    description: 'How often it was watered.',
    complexity: single,
  })
  async wateringRhythm(
    @Parent() { number }: Plant,
    @Args('range', {
      type: () => RangeInput,
      nullable: true,
      description: 'By the waterings of this stretch; by all when left out.',
    })
    range: RangeInput | null | undefined,
    @Context() { batches }: RequestContext,
  ): Promise<WateringRhythm> {
    const { from, to } = toRange(range);
    const question = `wateringRhythm:${from} ${to}`;
    return (
      (await batches.load(question, number, (plants: number[]) => this.ofPlants(plants, from, to))) ?? NEVER
    );
  }

  private async ofPlants(
    plants: number[],
    from: string | null,
    to: string | null,
  ): Promise<Map<number, WateringRhythm>> {
    const values = [plants, from, to];
    const { rows } = await this.pool.query<RhythmRow>({ ...RHYTHM_OF_PLANTS, values });
    return new Map(rows.map((row) => [row.id, toRhythm(row)]));
  }
}
