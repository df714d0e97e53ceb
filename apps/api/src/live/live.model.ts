import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Plant } from '../plants/plant.model.js';
import { Reading } from '../readings/reading.model.js';
import { Sweep } from '../sweeps/sweep.model.js';

const CURSOR = 'Where this stands among all that happened: `after` it, a later subscription goes on. Opaque.';

@ObjectType('ReadingAdded', {
  description: 'A reading that has just been stored, or was while you were away.',
})
export class ReadingAdded {
  @Field(() => String, { description: CURSOR })
  readonly cursor!: string;

  @Field(() => Plant, {
    description: 'Whose it is. Ask for its lists (`readings`, …) by query: an event brings none.',
  })
  readonly plant!: Plant;

  @Field(() => Reading, { description: 'The reading.' })
  readonly reading!: Reading;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'The minute of the sweep that read it; null where none counts it (found by discovery, or late).',
  })
  readonly sweepMinute!: string | null;
}

@ObjectType('SweepFinished', { description: 'A round of asking whose ledger was closed.' })
export class SweepFinished {
  @Field(() => String, { description: CURSOR })
  readonly cursor!: string;

  @Field(() => Sweep, { description: 'The round.' })
  readonly sweep!: Sweep;
}
