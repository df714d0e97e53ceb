import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graphql/connection.js';
import { LIST_PAGE } from '../graphql/page.js';
import { Selection } from '../graphql/selection.js';
import { listOf, pageOf } from '../limits/complexity.js';
import { COUNTS_MAX, RejectionCount } from './rejection-counts.model.js';
import { Rejection, RejectionConnection, type RejectionNode } from './rejection.model.js';
import { RejectionsArgs } from './rejections.input.js';
import { RejectionsQuery } from './rejections.query.js';

@Resolver(() => Rejection)
export class RejectionsResolver {
  constructor(private readonly rejectionsQuery: RejectionsQuery) {}

  @Query(() => RejectionConnection, {
    description: 'The quarantine: what arrived and was refused, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  rejections(
    @Args() args: RejectionsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RejectionNode>> {
    return this.rejectionsQuery.page(args, Selection.of(info));
  }

  @Query(() => [RejectionCount], {
    description: `How many rejections there are by rule and source, those with most open first; at most ${COUNTS_MAX}.`,
    complexity: listOf(COUNTS_MAX),
  })
  rejectionCounts(): Promise<RejectionCount[]> {
    return this.rejectionsQuery.counts();
  }
}
