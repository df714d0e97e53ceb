import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const UserErrorCode = {
  INVALID: 'INVALID',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  ALREADY_DONE: 'ALREADY_DONE',
  NOT_ARCHIVED: 'NOT_ARCHIVED',
  ALREADY_RESTORED: 'ALREADY_RESTORED',
  TOO_MANY: 'TOO_MANY',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
} as const;
export type UserErrorCode = (typeof UserErrorCode)[keyof typeof UserErrorCode];

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a mutation did nothing. The codes stay; the messages may be worded anew.',
  valuesMap: {
    INVALID: { description: 'The input breaks a rule that it could have known.' },
    NOT_FOUND: { description: 'There is nothing with this id.' },
    CONFLICT: { description: 'The museum is no longer, or not, as the input takes it to be: look again.' },
    ALREADY_DONE: { description: 'It is just so, by somebody else perhaps: nothing is left to do.' },
    NOT_ARCHIVED: { description: 'The day is known, and not archived yet.' },
    ALREADY_RESTORED: { description: 'The day is back already.' },
    TOO_MANY: { description: 'So many of you have come of late that this one must wait.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key stands for another request of the last 24 hours.' },
  },
});

@ObjectType('UserError', {
  description: 'What is wrong with an input. Where there is one, nothing was changed.',
})
export class UserError {
  @Field(() => [String], {
    description: 'The way to the value that is meant, such as `["input", "plantId"]`.',
  })
  readonly field!: string[];

  @Field(() => String, { description: 'What is wrong and what is expected, in a sentence.' })
  readonly message!: string;

  @Field(() => UserErrorCode, { description: 'For programs to go by.' })
  readonly code!: UserErrorCode;
}

/** Of every payload: none where it was done. */
export const UserErrors = (): PropertyDecorator =>
  Field(() => [UserError], { description: 'What is wrong with the input; empty where it was done.' });
