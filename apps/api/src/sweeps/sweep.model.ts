import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';

const count = (description: string): PropertyDecorator => Field(() => Int, { description });

@ObjectType('Sweep', {
  description:
    'One minute’s round of asking every plant. Its ledger adds up: asked = stored + duplicate + rejected + away + faulty + failed.',
})
export class Sweep {
  @Field(() => DateTime, { description: 'The minute it stands for; its identity.' })
  readonly minute!: string;

  @Field(() => DateTime, { description: 'When the first plant was asked.' })
  readonly startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its ledger was closed; null while it runs.' })
  readonly finishedAt!: string | null;

  @count('Plants that were asked.')
  readonly asked!: number;

  @count('Readings that were new.')
  readonly stored!: number;

  @count('Readings that were there already: the sensors had not moved on.')
  readonly duplicate!: number;

  @count('Reports of which nothing could stand as a reading; see `rejections`.')
  readonly rejected!: number;

  @count('Plants on loan or missing.')
  readonly away!: number;

  @count('Plants whose sensor was at fault.')
  readonly faulty!: number;

  @count('Plants that could not be asked: the source was ill or late.')
  readonly failed!: number;
}

export const SweepConnection = connectionOf(Sweep, 'Sweep', 'sweeps');
