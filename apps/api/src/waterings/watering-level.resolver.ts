import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { microsOf, toIso, wateringLevel, type CarePolicy } from '@palmhouse/domain';
import { toMicros } from '../graphql/instant.js';
import type { RequestContext } from '../graphql/request-context.js';
import { nothing } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { CARE_NUMBERS } from '../service/tokens.js';
import { PlantWatering } from './plant-watering.model.js';

const HOUR_MICROS = 3_600_000_000;
const UNKNOWN: PlantWatering = { level: 'unknown', amberAt: null, redAt: null };

@Resolver(() => Plant)
export class WateringLevelResolver {
  constructor(@Inject(CARE_NUMBERS) private readonly care: CarePolicy) {}

  @ResolveField(() => PlantWatering, {
    description: 'Whether it was watered in time, by its last known watering.',
    complexity: nothing,
  })
  watering(@Parent() { lastWateredAt, status }: Plant, @Context() { now }: RequestContext): PlantWatering {
    if (lastWateredAt === null || status !== 'on_display') return UNKNOWN;
    const { overdueHours } = this.care;
    const at = toMicros(lastWateredAt);
    const behind = (hours: number) => toIso(at + Math.round(hours * HOUR_MICROS));
    return {
      level: wateringLevel(at, this.care, microsOf(now.getTime())),
      amberAt: behind(overdueHours.amber),
      redAt: behind(overdueHours.red),
    };
  }
}
