import { Field, Float, ObjectType } from '@nestjs/graphql';
import { DEFAULT_CARE_RANGES, type CareChannel } from '@palmhouse/domain';

@ObjectType('CareRange', { description: 'Where a plant fares well; at the bounds it is still fine.' })
export class CareRange {
  @Field(() => Float, { description: 'The lower bound.' })
  readonly low!: number;

  @Field(() => Float, { description: 'The upper bound.' })
  readonly high!: number;

  @Field(() => Boolean, { description: 'Is it the museum’s own, because nobody has set one for this plant?' })
  readonly isDefault!: boolean;
}

@ObjectType('PlantRanges', { description: 'What a plant likes: outside it, it is looked after.' })
export class PlantRanges {
  @Field(() => CareRange, { description: 'Of soil moisture, percent.' })
  readonly soilMoisture!: CareRange;

  @Field(() => CareRange, { description: 'Of temperature, degrees Celsius.' })
  readonly temperature!: CareRange;
}

/** Columns of `plant`, there when the ranges are selected; null where the museum's defaults hold. */
export interface RangesRow {
  readonly soil_moisture_low: number | null;
  readonly soil_moisture_high: number | null;
  readonly temperature_low: number | null;
  readonly temperature_high: number | null;
}

const DEFAULTS: PlantRanges = {
  soilMoisture: { ...DEFAULT_CARE_RANGES.soilMoisture, isDefault: true },
  temperature: { ...DEFAULT_CARE_RANGES.temperature, isDefault: true },
};

function toRange(channel: CareChannel, low: number | null, high: number | null): CareRange {
  return low === null || high === null ? DEFAULTS[channel] : { low, high, isDefault: false };
}

export function toRanges(row: Partial<RangesRow>): PlantRanges {
  const {
    soil_moisture_low: dry,
    soil_moisture_high: wet,
    temperature_low: cold,
    temperature_high: hot,
  } = row;
  // The common case, in which nothing is made: not selected, or nothing set.
  if ((dry ?? null) === null && (cold ?? null) === null) return DEFAULTS;
  return {
    soilMoisture: toRange('soilMoisture', dry ?? null, wet ?? null),
    temperature: toRange('temperature', cold ?? null, hot ?? null),
  };
}
