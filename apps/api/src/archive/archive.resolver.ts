import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { dayLabel, type UtcDay } from '@palmhouse/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { UtcDate } from '../graphql/date.scalar.js';
import { PageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { byParent } from '../graphql/statement.js';
import { listOf, pageOf, single } from '../limits/complexity.js';
import { POOL } from '../service/tokens.js';
import { ArchiveDay, ArchiveDayConnection, ArchiveFile } from './archive-day.model.js';
import { ARCHIVE_DAY, ARCHIVE_FILES, archiveDaysPage, COUNT_ARCHIVE_DAYS } from './archive.sql.js';

const LIST = 'archiveDays';

// A museum of 50 plants has two files a day; one of 100,000, 150.
const FILES_MAX = 200;

type DayRow = Omit<ArchiveDay, 'label'>;
type FileRow = ArchiveFile & { readonly day: UtcDay };

@ArgsType()
export class ArchiveDaysArgs extends PageArgs {
  @Field(() => RangeInput, { nullable: true, description: 'Only days that begin in this stretch.' })
  readonly range?: RangeInput | null;
}

@Resolver(() => ArchiveDay)
export class ArchiveResolver {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Query(() => ArchiveDayConnection, {
    description: 'The days of the archive, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  async archiveDays(
    @Args() args: ArchiveDaysArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DayRow>> {
    const page = pageRequest(args, LIST_PAGE);
    const { from, to } = toRange(args.range);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.day);
    const values = [from, to, after?.[0] ?? null, before?.[0] ?? null, rowsToAsk(page)];
    const statement = { ...archiveDaysPage(page.backward), values };
    const wanted = Selection.of(info).wantsPage();
    return new Connection({
      rows: wanted ? (await this.pool.query<DayRow>(statement)).rows : [],
      page,
      cursorOf: ({ day }) => encodeCursor(LIST, [day]),
      totalCount: async () => {
        const { rows } = await this.pool.query<{ total: number }>({
          ...COUNT_ARCHIVE_DAYS,
          values: [from, to],
        });
        return rows[0]?.total ?? 0;
      },
    });
  }

  @Query(() => ArchiveDay, {
    nullable: true,
    description: 'One day of the archive; null where it is not in it.',
    complexity: single,
  })
  async archiveDay(
    @Args('day', { type: () => UtcDate, description: 'The day.' }) day: UtcDay,
  ): Promise<DayRow | null> {
    return (await this.pool.query<DayRow>({ ...ARCHIVE_DAY, values: [day] })).rows[0] ?? null;
  }

  @ResolveField(() => String)
  label(@Parent() { day }: ArchiveDay): string {
    return dayLabel(day);
  }

  @ResolveField(() => [ArchiveFile], {
    description: 'The files of the version that readers go by; none before the first.',
    complexity: listOf(FILES_MAX),
  })
  async files(@Parent() { day }: ArchiveDay, @Context() { batches }: RequestContext): Promise<ArchiveFile[]> {
    return (await batches.load('archiveFiles', day, (days) => this.filesOf(days))) ?? [];
  }

  private async filesOf(days: UtcDay[]): Promise<Map<UtcDay, FileRow[]>> {
    const { rows } = await this.pool.query<FileRow>({ ...ARCHIVE_FILES, values: [days] });
    return byParent(rows, (row) => row.day);
  }
}
