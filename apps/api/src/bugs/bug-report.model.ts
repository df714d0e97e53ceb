import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { weighing } from '../limits/complexity.js';
import { KeyedInput } from '../mutations/keyed.input.js';
import { Person } from '../mutations/person.model.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';

export const BUG_MAX = { title: 200, text: 10_000, page: 2_000, requestId: 200, userAgent: 1_000 } as const;

// 10,000 characters at some 30 bytes a common value.
const TEXT_WEIGHT = 330;
const ADDRESS_WEIGHT = 60;

const upTo = (max: number): string => `${max.toLocaleString('en-GB')} characters at most`;

@InputType({ description: 'Something that did not work, or looked wrong.' })
export class ReportBugInput extends KeyedInput {
  @Field(() => String, { description: `In a few words; ${upTo(BUG_MAX.title)}.` })
  readonly title!: string;

  @Field(() => String, { description: `What happened, and what should have; ${upTo(BUG_MAX.text)}.` })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: `The page it happened on; ${upTo(BUG_MAX.page)}.` })
  readonly page?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The \`requestId\` of the error that came, by which it is found in the log; ${upTo(BUG_MAX.requestId)}.`,
  })
  readonly requestId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The browser or program it happened in; ${upTo(BUG_MAX.userAgent)}.`,
  })
  readonly userAgent?: string | null;
}

@ObjectType('BugReport', { implements: () => [Node], description: 'Something somebody said did not work.' })
export class BugReport extends Node {
  @Field(() => String, { description: 'In a few words.' })
  readonly title!: string;

  @weighing(TEXT_WEIGHT)
  @Field(() => String, { description: 'What happened, as it was written.' })
  readonly text!: string;

  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { nullable: true, description: 'The page it happened on.' })
  readonly page!: string | null;

  @Field(() => String, { nullable: true, description: 'The request it is about, as the log names it.' })
  readonly requestId!: string | null;

  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { nullable: true, description: 'The browser or program it happened in.' })
  readonly userAgent!: string | null;

  @Field(() => Person, { description: 'Who reported it.' })
  readonly reporter!: Person;

  @Field(() => DateTime, { description: 'When.' })
  readonly reportedAt!: string;

  /** The row's key, for cursors; not in the schema. */
  readonly bugId!: number;
}

export const BugReportConnection = connectionOf(BugReport, 'BugReport', 'bug reports');

@ObjectType({ description: 'What became of the report.' })
export class ReportBugPayload {
  @Field(() => BugReport, { nullable: true, description: 'The report; null where nothing was done.' })
  readonly bugReport!: BugReport | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}

export interface BugReportRow {
  /** bigint, as text */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly page: string | null;
  readonly request_id: string | null;
  readonly user_agent: string | null;
  readonly reporter_id: string;
  readonly reporter_name: string;
  readonly reported_at: string;
}

export function toBugReport(row: BugReportRow): BugReport {
  return {
    id: toGlobalId('BugReport', row.id),
    bugId: Number(row.id),
    title: row.title,
    text: row.text,
    page: row.page,
    requestId: row.request_id,
    userAgent: row.user_agent,
    reporter: { id: row.reporter_id, name: row.reporter_name },
    reportedAt: row.reported_at,
  };
}
