import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';

@ObjectType({ description: 'The way to the queues.' })
export class OpenQueueBoardPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Path and query, at this API’s address, for a browser to go to, once.',
  })
  readonly url!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the way is open.' })
  readonly expiresAt!: string | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
