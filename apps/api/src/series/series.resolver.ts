import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { takesWritten } from '../execution/run.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { Plant } from '../plants/plant.model.js';
import { SeriesColumns } from './series.columns.js';
import { pointsOf, SERIES_POINTS, SeriesArgs, seriesRequest } from './series.input.js';
import { Series } from './series.model.js';
import { SeriesQuery } from './series.query.js';
import { TextSeries } from './series.texts.js';

@Resolver(() => Plant)
export class SeriesResolver {
  constructor(private readonly seriesQuery: SeriesQuery) {}

  @ResolveField(() => Series, {
    description:
      'Its readings of a stretch of time for a chart, live and archived as one: reading by reading where there are no more than `maxPoints` (and, in ranges so long that hourly summaries answer, none is archived), else in the finest buckets of 1, 2, 5, 10, 15 or 30 minutes, 1, 2, 3, 4, 6 or 12 hours, 1, 2, 7 days or more that come to no more.',
    complexity: pointsOf(SERIES_POINTS),
  })
  async series(
    @Parent() { number }: Plant,
    @Args() args: SeriesArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<SeriesColumns | TextSeries> {
    const request = seriesRequest(args, SERIES_POINTS, context.now);
    if (Selection.of(info).has('coverage'))
      return new SeriesColumns(await this.seriesQuery.ofPlant(number, request, context));
    const found = await this.seriesQuery.columnsOfPlant(number, request, context);
    return 'buckets' in found ? new SeriesColumns(found) : new TextSeries(found, takesWritten(info));
  }
}
