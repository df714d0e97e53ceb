import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Identity } from '../access/identity.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Acts, type Done } from '../mutations/acts.js';
import { writtenOrNone, writtenText } from '../mutations/input-values.js';
import { Refused } from '../mutations/refused.js';
import type { UserError } from '../mutations/user-error.model.js';
import { toBugPicture, type BugPicture } from './bug-picture.js';
import { BUG_MAX, type ReportBugInput } from './bug-report.model.js';
import { INSERT_BUG, INSERT_PICTURE, LOCK_REPORTER, REPORTS_OF_LATE } from './bugs.sql.js';
import { titleOf } from './title-of.js';

/**
 * Of one person in an hour: each is mailed and kept, and with a picture takes 400 kB. A person finds fewer; a script that
 * has gone wrong finds the bound, and the engineers hear of it thirty times rather than for ever.
 */
export const MOST_AN_HOUR = 30;
const HOUR_MS = 3_600_000;

/** Keeps a report; its mails are care's, which finds it by its `mailed_at`. */
@Injectable()
export class ReportBug {
  constructor(private readonly acts: Acts) {}

  /** @returns the report's key; null where nothing was done. */
  async run(
    input: ReportBugInput,
    context: RequestContext,
  ): Promise<{ readonly bug: number | null; readonly userErrors: readonly UserError[] }> {
    const picture = input.picture && { letters: input.picture.base64.length };
    const { answer, userErrors } = await this.acts.run(context, {
      action: 'reportBug',
      input,
      record: { ...input, picture }, // the picture itself stands beside the report
      work: (client) => this.report(client, input, context),
    });
    return { bug: answer?.bug ?? null, userErrors };
  }

  private async report(
    client: pg.ClientBase,
    input: ReportBugInput,
    { identity, now }: RequestContext,
  ): Promise<Done<{ bug: number }>> {
    const text = writtenText(input.text, 'text', BUG_MAX.text);
    const values = [
      writtenOrNone(input.title, 'title', BUG_MAX.title) ?? titleOf(text),
      text,
      writtenOrNone(input.page, 'page', BUG_MAX.page),
      writtenOrNone(input.version, 'version', BUG_MAX.version),
      writtenOrNone(input.requestId, 'requestId', BUG_MAX.requestId),
      writtenOrNone(input.userAgent, 'userAgent', BUG_MAX.userAgent),
    ];
    const picture = input.picture ? toBugPicture(input.picture.base64) : null;
    await refuseTooMany(client, identity, now);
    const by = [identity.id, identity.name, now];
    const { rows } = await client.query<{ id: string }>({ ...INSERT_BUG, values: [...values, ...by] });
    const bug = Number(rows[0]!.id);
    if (picture !== null) await keep(client, bug, picture);
    return { answer: { bug }, subject: `bug:${bug}` };
  }
}

async function keep(client: pg.ClientBase, bug: number, picture: BugPicture): Promise<void> {
  const { mediaType, width, height, bytes } = picture;
  await client.query({ ...INSERT_PICTURE, values: [bug, mediaType, width, height, bytes] });
}

async function refuseTooMany(client: pg.ClientBase, { id }: Identity, now: Date): Promise<void> {
  await client.query({ ...LOCK_REPORTER, values: [id] });
  const since = new Date(now.getTime() - HOUR_MS);
  const { rows } = await client.query<{ reports: number; first: string }>({
    ...REPORTS_OF_LATE,
    values: [id, since],
  });
  const { reports, first } = rows[0]!;
  if (reports < MOST_AN_HOUR) return;
  const minutes = Math.max(1, Math.ceil((Date.parse(first) + HOUR_MS - now.getTime()) / 60_000));
  const message = `You have reported ${reports} problems within an hour; the engineers have them all. This one was not kept. The next is taken in ${minutes} min.`;
  throw new Refused([{ field: ['input'], message, code: 'TOO_MANY' }]);
}
