import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { dayLabel } from '@palmhouse/domain';
import { JOB_IDS } from '@palmhouse/queues';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { Acts, type Done } from '../mutations/acts.js';
import { refused } from '../mutations/refused.js';
import { Jobs } from '../service/jobs.js';
import { POOL } from '../service/tokens.js';
import { ArchiveDay } from './archive-day.model.js';
import { ARCHIVE_DAY } from './archive.sql.js';
import { RestoreArchiveDayInput, RestoreArchiveDayPayload } from './restore-day.model.js';
import { RESTORABLE } from './restore.sql.js';

interface Restorable {
  readonly isArchived: boolean;
  readonly isLive: boolean;
  readonly hasSchema: boolean;
}

const schemaOf = (day: string): string => `restored_${day.replaceAll('-', '_')}`;

@Resolver()
export class RestoreResolver {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  @Mutation(() => RestoreArchiveDayPayload, {
    description: 'Asks the archive to bring a day back into the database.',
    complexity: single,
  })
  async restoreArchiveDay(
    @Args('input', { description: 'Which day, and where to.' }) input: RestoreArchiveDayInput,
    @Context() context: RequestContext,
  ): Promise<RestoreArchiveDayPayload> {
    const work = (client: pg.ClientBase) => this.restore(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action: 'restoreArchiveDay', input, work });
    if (answer === null) return { archiveDay: null, message: null, userErrors };
    const { rows } = await this.pool.query<ArchiveDay>({ ...ARCHIVE_DAY, values: [input.day] });
    return { archiveDay: rows[0] ?? null, message: answer.message, userErrors };
  }

  private async restore(
    client: pg.ClientBase,
    { day, into }: RestoreArchiveDayInput,
    { now, requestId }: RequestContext,
  ): Promise<Done<{ message: string }>> {
    const { rows } = await client.query<Restorable>({ ...RESTORABLE, values: [day, now, schemaOf(day)] });
    refuseUnlessRestorable(day, into, rows[0]);
    const jobId = JOB_IDS.restoreDay(day, into);
    if (!(await this.jobs.add('restore-day', { day, into, requestId }, jobId))) {
      throw refused('day', 'CONFLICT', `${dayLabel(day)} is being brought back just now.`);
    }
    return { answer: { message: whatHappens(day, into) }, subject: `day:${day}` };
  }
}

function refuseUnlessRestorable(
  day: string,
  into: RestoreArchiveDayInput['into'],
  known: Restorable | undefined,
): void {
  const label = dayLabel(day);
  if (known === undefined) throw refused('day', 'NOT_FOUND', `The archive knows nothing of ${label}.`);
  if (!known.isArchived)
    throw refused('day', 'NOT_ARCHIVED', `${label} is not archived yet: its rows are live.`);
  if (into === 'live' && known.isLive)
    throw refused('day', 'ALREADY_RESTORED', `${label} is live again already.`);
  if (into === 'schema' && known.hasSchema) {
    const advice = `To restore it anew: DROP SCHEMA ${schemaOf(day)} CASCADE.`;
    throw refused('day', 'ALREADY_RESTORED', `${label} is in ${schemaOf(day)} already. ${advice}`);
  }
}

function whatHappens(day: string, into: RestoreArchiveDayInput['into']): string {
  const where =
    into === 'live' ? 'the live table, where it stays for some days' : `the table ${schemaOf(day)}.reading`;
  return `The archive proves the files of ${dayLabel(day)} and copies them into ${where}. The files stay.`;
}
