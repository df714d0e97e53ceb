import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../graphql/page.args.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import { searchText } from '../graphql/search-text.js';

@InputType({ description: 'Which rejections: those that meet every condition given.' })
export class RejectionFilter {
  @Field(() => String, { nullable: true, description: 'From this source.' })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'Refused by this rule, by its stable name.' })
  readonly rule?: string | null;

  @Field(() => Int, { nullable: true, description: 'About the plant of this number.' })
  readonly plantNumber?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: put right or set aside; false: still open.' })
  readonly resolved?: boolean | null;

  @Field(() => RangeInput, { nullable: true, description: 'That arrived in this stretch.' })
  readonly range?: RangeInput | null;
}

@ArgsType()
export class RejectionsArgs extends PageArgs {
  @Field(() => RejectionFilter, { nullable: true, description: 'Which rejections; all when left out.' })
  readonly filter?: RejectionFilter | null;
}

/** The filter as the statements take it: one value a condition, null where it is not asked for. */
export function rejectionConditions(
  filter: RejectionFilter | null | undefined,
): (boolean | number | string | null)[] {
  const { from, to } = toRange(filter?.range);
  return [
    searchText(filter?.source, 'source'),
    searchText(filter?.rule, 'rule'),
    filter?.plantNumber ?? null,
    filter?.resolved ?? null,
    from,
    to,
  ];
}
