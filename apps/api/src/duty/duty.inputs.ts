import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { KeyedInput } from '../mutations/keyed.input.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';
import { BotanistAbsence } from './duty.model.js';

@InputType({ description: 'Who is away, when, and who stands in.' })
export class SetBotanistAbsenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The `id` of the botanist who is away.' })
  readonly botanistId!: string;

  @Field(() => ID, {
    description: 'The `id` of the botanist who stands in: another, and not away then.',
  })
  readonly coverId!: string;

  @Field(() => DateTime, { description: 'From when.' })
  readonly from!: string;

  @Field(() => DateTime, {
    description: 'Until when: behind `from`, in the future, a year behind it at most.',
  })
  readonly until!: string;
}

@InputType({ description: 'An absence that is over earlier, or does not come about.' })
export class EndBotanistAbsenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The absence’s `id`.' })
  readonly absenceId!: string;
}

@InputType({
  description: 'A stretch of the day, by the museum’s clocks; over midnight where `until` is the earlier.',
})
export class QuietHoursInput {
  @Field(() => String, { description: 'Its first minute, `HH:MM`.' })
  readonly from!: string;

  @Field(() => String, { description: 'The first minute after it, `HH:MM`; not the same as `from`.' })
  readonly until!: string;
}

@InputType({ description: 'How a botanist wants to be written to. What is left out stays as it is.' })
export class SetQuietHoursInput extends KeyedInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Whose, for admins; your own when left out: the botanist with the e-mail address of your sign-in.',
  })
  readonly botanistId?: string | null;

  @Field(() => QuietHoursInput, {
    nullable: true,
    description: 'When no mail is wanted, but the urgent; null: mail is welcome at any hour.',
  })
  readonly quietHours?: QuietHoursInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Is the day’s summary wanted?' })
  readonly wantsDigest?: boolean | null;
}

const BOTANIST = { nullable: true, description: 'The botanist; null where nothing was done.' } as const;

@ObjectType({ description: 'What became of the wish.' })
export class BotanistAbsencePayload {
  @Field(() => BotanistAbsence, {
    nullable: true,
    description: 'The absence as it is then; null where there is none any more, or nothing was done.',
  })
  readonly absence!: BotanistAbsence | null;

  @Field(() => Botanist, BOTANIST)
  readonly botanist!: Botanist | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What became of the wish.' })
export class SetQuietHoursPayload {
  @Field(() => Botanist, BOTANIST)
  readonly botanist!: Botanist | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
