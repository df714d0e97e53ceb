import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { badInput } from '../graphql/errors.js';
import { keyOf } from '../graphql/global-id.js';
import { PageArgs } from '../graphql/page.args.js';
import { searchText, searchWords } from '../graphql/search-text.js';
import { CareState, IN_NEED } from '../states/state.enums.js';
import { PlantStatus } from './plant-status.enum.js';

@InputType({ description: 'Which plants: those that meet every condition given.' })
export class PlantFilter {
  @Field(() => [PlantStatus], { nullable: true, description: 'In one of these places.' })
  readonly status?: PlantStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Looked after by this botanist.' })
  readonly botanistId?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this origin.' })
  readonly originId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From this country: ISO code of two letters, or the name. Case and accents do not matter.',
  })
  readonly country?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Every one of these words stands in the common, scientific or botanist’s name, whole or in part. Case and accents do not matter; at most ten words.',
  })
  readonly text?: string | null;

  @Field(() => [CareState], { nullable: true, description: 'Judged to be in one of these states.' })
  readonly states?: CareState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: those that somebody should see to, because they or their sensors are in trouble or silent; false: the others.',
  })
  readonly needsAttention?: boolean | null;
}

export const PlantOrderField = { NUMBER: 'number', NAME: 'name', NEED: 'need' } as const;
export type PlantOrderField = (typeof PlantOrderField)[keyof typeof PlantOrderField];

registerEnumType(PlantOrderField, {
  name: 'PlantOrderField',
  description: 'What plants can be ordered by.',
  valuesMap: {
    NUMBER: { description: 'The museum’s number.' },
    NAME: { description: 'Common name, without regard to case and accents; plants of one name by number.' },
    NEED: {
      description:
        'How much they need someone, worst first: attention, a sensor’s fault, silence, well, away; and of these, who has waited longest.',
    },
  },
});

export const OrderDirection = { ASC: 'asc', DESC: 'desc' } as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesMap: {
    ASC: { description: 'Lowest first, A to Z.' },
    DESC: { description: 'Highest first, Z to A.' },
  },
});

@InputType({ description: 'The order of plants.' })
export class PlantOrder {
  @Field(() => PlantOrderField, { description: 'By what.' })
  readonly field!: PlantOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  readonly direction!: OrderDirection;
}

@ArgsType()
export class PlantsArgs extends PageArgs {
  @Field(() => PlantFilter, { nullable: true, description: 'Which plants; all when left out.' })
  readonly filter?: PlantFilter | null;

  @Field(() => PlantOrder, { nullable: true, description: 'In which order; by number when left out.' })
  readonly orderBy?: PlantOrder | null;
}

/** The number of the plant meant. */
export function plantNumber({
  id,
  number,
}: {
  readonly id?: string | null;
  readonly number?: number | null;
}): number {
  const byId = id ?? null;
  const byNumber = number ?? null;
  if (byId !== null && byNumber !== null) throw badInput('Give `id` or `number`, not both.');
  if (byId !== null) return keyOf('Plant', byId, 'id');
  if (byNumber !== null) return byNumber;
  throw badInput('Say which plant: `id`, or `number` for the museum’s own number.');
}

/** A filter as the statements take it: one value a condition, null where it is not asked for. */
export interface PlantConditions {
  readonly plain: PlainConditions;
  /** What care's judgement must be: one of these. */
  readonly states: readonly CareState[] | null;
}

type PlainConditions = readonly [
  statuses: readonly string[] | null,
  botanistId: number | null,
  originId: number | null,
  country: string | null,
  words: readonly string[] | null,
];

export function plantConditions(filter: PlantFilter | null | undefined): PlantConditions {
  const botanistId = filter?.botanistId ?? null;
  const originId = filter?.originId ?? null;
  const country = searchText(filter?.country, 'country');
  const plain: PlainConditions = [
    filter?.status ?? null,
    botanistId === null ? null : keyOf('Botanist', botanistId, 'botanistId'),
    originId === null ? null : keyOf('Origin', originId, 'originId'),
    country,
    searchWords(filter?.text, 'text'),
  ];
  return { plain, states: statesMeant(filter) };
}

function statesMeant(filter: PlantFilter | null | undefined): readonly CareState[] | null {
  const states = filter?.states ?? null;
  const needsAttention = filter?.needsAttention ?? null;
  if (needsAttention === null) return states;
  return (states ?? Object.values(CareState)).filter((state) => IN_NEED.includes(state) === needsAttention);
}
