import { ArgsType, Field, Int } from '@nestjs/graphql';
import { LIST_PAGE, READINGS_PAGE } from './page.js';

const AFTER = 'Start behind this cursor.';

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries, 1 to ${LIST_PAGE.max}; ${LIST_PAGE.byDefault} when left out.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  readonly after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries counted from the end, 1 to ${LIST_PAGE.max}. Not together with \`first\`.`,
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  readonly before?: string | null;
}

@ArgsType()
export class ReadingsPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many readings, 1 to ${READINGS_PAGE.max.toLocaleString('en-GB')}; ${READINGS_PAGE.byDefault} when left out.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  readonly after?: string | null;
}
