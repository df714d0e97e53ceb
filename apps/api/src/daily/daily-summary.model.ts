import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { UtcDate } from '../graphql/date.scalar.js';

const statistic = (description: string): PropertyDecorator =>
  Field(() => Float, { nullable: true, description: `${description} Null where nothing was measured.` });

@ObjectType('DailyValues', { description: 'One channel over a day. Median and quartiles interpolate.' })
export class DailyValues {
  @Field(() => Int, { description: 'How many values.' })
  readonly count!: number;

  @statistic('The lowest.')
  readonly min!: number | null;

  @statistic('The highest.')
  readonly max!: number | null;

  @statistic('The mean.')
  readonly mean!: number | null;

  @statistic('Half of the values lie below.')
  readonly median!: number | null;

  @statistic('A quarter of the values lies below.')
  readonly p25!: number | null;

  @statistic('Three quarters of the values lie below.')
  readonly p75!: number | null;
}

@ObjectType('DailySummary', { description: 'A plant’s UTC day in a few figures; kept for ever.' })
export class DailySummary {
  @Field(() => UtcDate, { description: 'The day.' })
  readonly day!: string;

  @Field(() => String, { description: 'The day as people write it: `Thu 31 Aug 2023`.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many readings.' })
  readonly count!: number;

  @Field(() => DailyValues, { description: 'Degrees Celsius.' })
  readonly temperature!: DailyValues;

  @Field(() => DailyValues, { description: 'Soil moisture in per cent.' })
  readonly soilMoisture!: DailyValues;

  @Field(() => Int, { description: 'How many waterings within the day its readings name.' })
  readonly waterings!: number;

  @Field(() => Boolean, {
    description:
      'true: frozen from the archived day. false: it may still change, for the day is not archived yet, or late readings have come that will join it.',
  })
  readonly final!: boolean;
}
