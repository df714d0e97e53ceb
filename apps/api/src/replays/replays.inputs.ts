import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { REPLAY_MAX } from '@palmhouse/quarantine';
import { KeyedInput } from '../mutations/keyed.input.js';
import { UserErrors, type UserError } from '../mutations/user-error.model.js';
import { RejectionFilter } from '../rejections/rejections.input.js';
import { ReplayDryRun } from './dry-run.model.js';
import { Replay } from './replay.model.js';

@InputType({
  description:
    'A dry run: which rejections, by `ids` or `filter` (left out: all that are open). A real run: `dryRun: false` and the dry run’s `plan`, nothing else.',
})
export class ReplayRejectionsInput extends KeyedInput {
  @Field(() => [ID], { nullable: true, description: `These, ${REPLAY_MAX} at most.` })
  readonly ids?: string[] | null;

  @Field(() => RejectionFilter, {
    nullable: true,
    description: `Those that are open and meet this; the newest ${REPLAY_MAX} at a time.`,
  })
  readonly filter?: RejectionFilter | null;

  @Field(() => String, { nullable: true, description: 'Of a filter’s: start behind this `endCursor`.' })
  readonly after?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'true: only say what would happen.' })
  readonly dryRun!: boolean;

  @Field(() => String, { nullable: true, description: 'The dry run that a real one carries out.' })
  readonly plan?: string | null;
}

@ObjectType({ description: 'What would happen, or what was set going.' })
export class ReplayRejectionsPayload {
  @Field(() => ReplayDryRun, {
    nullable: true,
    description: 'What a real run does; null where nothing was done.',
  })
  readonly dryRun!: ReplayDryRun | null;

  @Field(() => Replay, {
    nullable: true,
    description: 'The real run, to be asked for again with `replay`; null after a dry one.',
  })
  readonly replay!: Replay | null;

  @UserErrors()
  readonly userErrors!: readonly UserError[];
}
