import { Field, ObjectType } from '@nestjs/graphql';
import { Alert, AlertEvent } from '../alerts/alert.model.js';
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

@ObjectType('AlertChanged', {
  description: 'Something that has just become of an alert, or did while you were away.',
})
export class AlertChanged {
  @Field(() => String, { description: CURSOR })
  readonly cursor!: string;

  @Field(() => Alert, {
    description:
      'The alert, as it was then or later: whoever has seen all events knows each as it is. Ask for its lists by query.',
  })
  readonly alert!: Alert;

  @Field(() => AlertEvent, { description: 'What became of it.' })
  readonly event!: AlertEvent;
}
