import { Field, InputType } from '@nestjs/graphql';

export const KEY_LENGTH = { min: 8, max: 128 } as const;

/** What every mutation takes. */
@InputType({ isAbstract: true })
export abstract class KeyedInput {
  @Field(() => String, {
    nullable: true,
    description:
      `A name of your own for this very request, ${KEY_LENGTH.min} to ${KEY_LENGTH.max} characters, new for each wish: ` +
      'asked again with it within 24 hours, the first answer comes again and nothing is done twice.',
  })
  readonly idempotencyKey?: string | null;
}
