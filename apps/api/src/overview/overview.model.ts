import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Plant } from '../plants/plant.model.js';
import { Sweep } from '../sweeps/sweep.model.js';

const count = (description: string): PropertyDecorator => Field(() => Int, { description });

@ObjectType('PlantCounts', { description: 'How many plants there are, and where.' })
export class PlantCounts {
  @count('All that Palmhouse knows.')
  readonly total!: number;

  @count('In the museum.')
  readonly onDisplay!: number;

  @count('Lent to other museums.')
  readonly onLoan!: number;

  @count('Of whom the museum knows no more.')
  readonly missing!: number;
}

@ObjectType('Extreme', { description: 'A plant that leads in something, with the reading that says so.' })
export class Extreme {
  readonly plant!: Plant;

  @Field(() => Float, { description: 'Degrees Celsius, or per cent of soil moisture.' })
  readonly value!: number;

  @Field(() => DateTime, { description: 'When it was measured.' })
  readonly takenAt!: string;

  /** For the look-up of the plant; not in the schema. */
  readonly plantNumber!: number;
}

const extreme = (description: string): PropertyDecorator =>
  Field(() => Extreme, { nullable: true, description: `${description} Null where none is known.` });

@ObjectType('Extremes', {
  description: 'The ends of the scale among plants on display whose newest reading is of the last hour.',
})
export class Extremes {
  @extreme('The highest temperature.')
  readonly hottest!: Extreme | null;

  @extreme('The lowest temperature.')
  readonly coldest!: Extreme | null;

  @extreme('The highest soil moisture.')
  readonly wettest!: Extreme | null;

  @extreme('The lowest soil moisture.')
  readonly driest!: Extreme | null;
}

@ObjectType('CountryCount', { description: 'How many plants come from a country.' })
export class CountryCount {
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1, two letters; null where it is not known.',
  })
  readonly countryCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country by name; null for the plants whose country is not known.',
  })
  readonly countryName!: string | null;

  @count('How many plants, wherever they are now.')
  readonly plants!: number;
}

@ObjectType('BotanistCount', { description: 'How many plants a botanist looks after.' })
export class BotanistCount {
  @Field(() => Botanist, { nullable: true, description: 'Who; null for the plants that nobody looks after.' })
  readonly botanist!: Botanist | null;

  @count('How many plants, wherever they are now.')
  readonly plants!: number;
}

@ObjectType('StateCounts', { description: 'How many plants fare how, as care judges them.' })
export class StateCounts {
  @count('All is well.')
  readonly ok!: number;

  @count('The plant needs someone.')
  readonly attention!: number;

  @count('The sensor is not to be believed.')
  readonly sensorFault!: number;

  @count('Nothing was heard for an hour, or nothing is known yet.')
  readonly silent!: number;

  @count('On loan or missing.')
  readonly away!: number;

  @count(
    'All that somebody should see to: in trouble, at fault or silent. As `needsAttention` of the filter picks them.',
  )
  readonly needsAttention!: number;
}

@ObjectType('Overview', { description: 'The museum at a glance.' })
export class Overview {
  @Field(() => PlantCounts, { description: 'How many plants there are, and where.' })
  readonly plants!: PlantCounts;

  @Field(() => Extremes, { description: 'Hottest, coldest, wettest and driest.' })
  readonly extremes!: Extremes;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the plants were last asked; null: never yet.',
  })
  readonly lastAskedAt!: string | null;

  @Field(() => Sweep, {
    nullable: true,
    description: 'The newest round of asking; null: there was none yet.',
  })
  readonly lastSweep!: Sweep | null;

  @count('How many alerts are not resolved yet, of plants and of the machinery.')
  readonly openAlerts!: number;
  @Field(() => StateCounts, { description: 'How many plants fare how.' })
  readonly states!: StateCounts;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When care last judged the plants; null: never yet.',
  })
  readonly careAssessedAt!: string | null;

  readonly plantsPerCountry!: CountryCount[];

  readonly plantsPerBotanist!: BotanistCount[];
}
