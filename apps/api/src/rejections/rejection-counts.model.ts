import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many rules times sources are told, those with most open first. */
export const COUNTS_MAX = 200;

@ObjectType('RejectionCount', { description: 'How many rejections a rule made of what one source sent.' })
export class RejectionCount {
  @Field(() => String, { description: 'The rule by its stable name.' })
  readonly rule!: string;

  @Field(() => String, { description: 'Where they came from.' })
  readonly source!: string;

  @Field(() => Int, { description: 'Still open.' })
  readonly open!: number;

  @Field(() => Int, { description: 'Put right or set aside.' })
  readonly resolved!: number;
}
