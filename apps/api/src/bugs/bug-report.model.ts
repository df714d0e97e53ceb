import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Node } from '../graphql/node.model.js';
import { weighing } from '../limits/complexity.js';
import { LIMITS } from '../limits/limits.js';
import { KeyedInput } from '../mutations/keyed.input.js';
import { Person } from '../mutations/person.model.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';

export const BUG_MAX = {
  title: 200,
  text: 10_000,
  page: 2_000,
  version: 200,
  requestId: 200,
  userAgent: 1_000,
} as const;

// 10,000 characters at some 30 bytes a common value.
const TEXT_WEIGHT = 330;
const ADDRESS_WEIGHT = 60;

const upTo = (max: number): string => `${max.toLocaleString('en-GB')} characters at most`;

@InputType({ description: 'What somebody saw: a PNG, JPEG or WebP.' })
export class BugPictureInput {
  @Field(() => String, {
    description:
      `Its bytes as base64, at most ${LIMITS.pictureBytes.toLocaleString('en-GB')} of them; what it is, they say ` +
      'themselves. Send it in a variable: a document may not be so long.',
  })
  readonly base64!: string;
}

@InputType({ description: 'Something that did not work, or looked wrong.' })
export class ReportBugInput extends KeyedInput {
  @Field(() => String, {
    nullable: true,
    description: `In a few words; ${upTo(BUG_MAX.title)}. Left out: the first line of the text.`,
  })
  readonly title?: string | null;

  @Field(() => String, { description: `What happened, and what should have; ${upTo(BUG_MAX.text)}.` })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: `The page it happened on; ${upTo(BUG_MAX.page)}.` })
  readonly page?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The version of the page or program, as it says of itself; ${upTo(BUG_MAX.version)}.`,
  })
  readonly version?: string | null;

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

  @Field(() => BugPictureInput, { nullable: true, description: 'What was to be seen.' })
  readonly picture?: BugPictureInput | null;
}

@ObjectType('BugReportPicture', { description: 'What somebody saw, as they sent it.' })
export class BugReportPicture {
  @weighing(2)
  @Field(() => String, {
    description: 'Where it is, within this API; for whoever may read the report, signed in as for a query.',
  })
  readonly url!: string;

  @Field(() => String, { description: '`image/png`, `image/jpeg` or `image/webp`.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'How large the file is.' })
  readonly bytes!: number;

  @Field(() => Int, { description: 'In pixels.' })
  readonly width!: number;

  @Field(() => Int, { description: 'In pixels.' })
  readonly height!: number;
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

  @Field(() => String, { nullable: true, description: 'The version of the page or program.' })
  readonly version!: string | null;

  @Field(() => String, { nullable: true, description: 'The request it is about, as the log names it.' })
  readonly requestId!: string | null;

  @weighing(ADDRESS_WEIGHT)
  @Field(() => String, { nullable: true, description: 'The browser or program it happened in.' })
  readonly userAgent!: string | null;

  @Field(() => BugReportPicture, { nullable: true, description: 'What was to be seen.' })
  readonly picture!: BugReportPicture | null;

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
