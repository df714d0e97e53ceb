import { registerEnumType } from '@nestjs/graphql';

/** Names of the schema to values of the database. */
export const CareState = {
  OK: 'ok',
  ATTENTION: 'attention',
  SENSOR_FAULT: 'sensor_fault',
  SILENT: 'silent',
  AWAY: 'away',
} as const;
export type CareState = (typeof CareState)[keyof typeof CareState];

registerEnumType(CareState, {
  name: 'CareState',
  description:
    'Care’s judgement of a plant, or of one thing that is measured of it. What is not known is never OK.',
  valuesMap: {
    OK: { description: 'All is well.' },
    ATTENTION: { description: 'The plant needs someone.' },
    SENSOR_FAULT: { description: 'Its sensor is not to be believed; how the plant is, nobody knows.' },
    SILENT: { description: 'Nothing has been heard of it for an hour, or care has not judged it yet.' },
    AWAY: { description: 'On loan or missing.' },
  },
});

/** States in which somebody should look. */
export const IN_NEED: readonly CareState[] = [CareState.ATTENTION, CareState.SENSOR_FAULT, CareState.SILENT];

export const TroubleKind = {
  DRY: 'dry',
  SOAKED: 'soaked',
  COLD: 'cold',
  HOT: 'hot',
  UNUSUAL: 'unusual',
  REPORTED: 'reported',
  IMPOSSIBLE: 'impossible',
  STUCK: 'stuck',
  JUMPED: 'jumped',
} as const;
export type TroubleKind = (typeof TroubleKind)[keyof typeof TroubleKind];

registerEnumType(TroubleKind, {
  name: 'TroubleKind',
  description: 'What is the matter: with the plant (the first five), or with its sensor.',
  valuesMap: {
    DRY: { description: 'Its soil is drier than its range.' },
    SOAKED: { description: 'Its soil is wetter than its range, and not because it was just watered.' },
    COLD: { description: 'It is colder than its range.' },
    HOT: { description: 'It is hotter than its range.' },
    UNUSUAL: { description: 'Within its range, but far from what it usually is at this hour.' },
    REPORTED: { description: 'The source itself says that the sensor is at fault.' },
    IMPOSSIBLE: { description: 'The sensor gives values that cannot be.' },
    STUCK: { description: 'One value does not move while the other does.' },
    JUMPED: { description: 'The value leapt as neither plants nor air do, and did not come back.' },
  },
});
