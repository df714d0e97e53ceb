import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RangeInput } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Plant } from '../plants/plant.model.js';
import { DailySummary } from './daily-summary.model.js';
import { daysAtMost, DAYS_MAX, daysOf } from './daily.input.js';
import { DailyQuery } from './daily.query.js';

@Resolver(() => Plant)
export class DailyResolver {
  constructor(private readonly dailyQuery: DailyQuery) {}

  @ResolveField(() => [DailySummary], {
    description: `Its days in a few figures, in their order; days without a reading are left out. Archived days are frozen, the others are summed up as they stand.`,
    complexity: daysAtMost,
  })
  daily(
    @Parent() { number }: Plant,
    @Args('range', {
      type: () => RangeInput,
      description: `Every UTC day that this stretch touches, ${DAYS_MAX} at most. Without \`from\`: the 30 days up to its end; without \`to\`: up to today.`,
    })
    range: RangeInput,
    @Context() context: RequestContext,
  ): Promise<DailySummary[]> {
    return this.dailyQuery.ofPlant(number, daysOf(range, context.now), context);
  }
}
