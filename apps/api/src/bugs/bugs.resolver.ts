import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graphql/connection.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { BugReport, BugReportConnection, ReportBugInput, ReportBugPayload } from './bug-report.model.js';
import { BugsQuery } from './bugs.query.js';
import { ReportBug } from './report-bug.js';

@Resolver(() => BugReport)
export class BugsResolver {
  constructor(
    private readonly reporting: ReportBug,
    private readonly bugs: BugsQuery,
  ) {}

  @Query(() => BugReportConnection, {
    description: 'What people said did not work, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  bugReports(
    @Args() args: ForwardPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<BugReport>> {
    return this.bugs.page(args, Selection.of(info).wantsPage());
  }

  @Mutation(() => ReportBugPayload, {
    description: 'Tells the engineers what did not work: it is kept, and mailed to them.',
    complexity: single,
  })
  async reportBug(
    @Args('input', { description: 'What, and where.' }) input: ReportBugInput,
    @Context() context: RequestContext,
  ): Promise<ReportBugPayload> {
    const { bug, userErrors } = await this.reporting.run(input, context);
    const found = bug === null ? undefined : (await this.bugs.byIds([bug])).get(bug);
    return { bugReport: found ?? null, userErrors };
  }
}
