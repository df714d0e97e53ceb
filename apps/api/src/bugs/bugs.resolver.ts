import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { Connection } from '../graphql/connection.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { Acts, type Done } from '../mutations/acts.js';
import { writtenOrNone, writtenText } from '../mutations/input-values.js';
import {
  BUG_MAX,
  BugReport,
  BugReportConnection,
  ReportBugInput,
  ReportBugPayload,
} from './bug-report.model.js';
import { BugsQuery } from './bugs.query.js';
import { INSERT_BUG } from './bugs.sql.js';

@Resolver(() => BugReport)
export class BugsResolver {
  constructor(
    private readonly acts: Acts,
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
    description: 'Tells the engineers what did not work.',
    complexity: single,
  })
  async reportBug(
    @Args('input', { description: 'What, and where.' }) input: ReportBugInput,
    @Context() context: RequestContext,
  ): Promise<ReportBugPayload> {
    const work = (client: pg.ClientBase) => this.report(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action: 'reportBug', input, work });
    const found = answer === null ? undefined : (await this.bugs.byIds([answer.bug])).get(answer.bug);
    return { bugReport: found ?? null, userErrors };
  }

  private async report(
    client: pg.ClientBase,
    input: ReportBugInput,
    { identity, now }: RequestContext,
  ): Promise<Done<{ bug: number }>> {
    const values = [
      writtenText(input.title, 'title', BUG_MAX.title),
      writtenText(input.text, 'text', BUG_MAX.text),
      writtenOrNone(input.page, 'page', BUG_MAX.page),
      writtenOrNone(input.requestId, 'requestId', BUG_MAX.requestId),
      writtenOrNone(input.userAgent, 'userAgent', BUG_MAX.userAgent),
    ];
    const by = [identity.id, identity.name, now];
    const { rows } = await client.query<{ id: string }>({ ...INSERT_BUG, values: [...values, ...by] });
    const bug = Number(rows[0]!.id);
    return { answer: { bug }, subject: `bug:${bug}` };
  }
}
