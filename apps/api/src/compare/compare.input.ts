import { ArgsType, Field, ID } from '@nestjs/graphql';
import { badInput } from '../graphql/errors.js';
import { keyOf, type NodeType } from '../graphql/global-id.js';
import { ComparedArgs } from '../series/series.input.js';
import { CompareBy } from './compare.model.js';

/** As many lines as a chart could show, and more. */
export const COMPARED_MAX = 100;
/** Plants of all groups together. */
export const GROUPED_PLANTS_MAX = 1_000;

@ArgsType()
export class CompareArgs extends ComparedArgs {
  @Field(() => [ID], { nullable: true, description: `These plants, ${COMPARED_MAX} at most.` })
  readonly plantIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: `The plants from this origin, ${COMPARED_MAX} at most.`,
  })
  readonly originId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `The plants in this botanist’s care, ${COMPARED_MAX} at most.`,
  })
  readonly botanistId?: string | null;
}

@ArgsType()
export class CompareGroupsArgs extends ComparedArgs {
  @Field(() => CompareBy, { description: 'What plants are grouped by.' })
  readonly by!: CompareBy;

  @Field(() => [ID], {
    nullable: true,
    description: `These origins or botanists; all when left out. ${COMPARED_MAX} at most, with ${GROUPED_PLANTS_MAX.toLocaleString('en-GB')} plants in all.`,
  })
  readonly ids?: string[] | null;
}

/** Which plants are compared. */
export type Compared =
  | { readonly by: 'plants'; readonly numbers: readonly number[] }
  | { readonly by: 'origin' | 'botanist'; readonly id: number };

/** @throws GraphQLError BAD_USER_INPUT when none or several are chosen by, or too many. */
export function whichPlants({ plantIds, originId, botanistId }: CompareArgs): Compared {
  const given = [plantIds, originId, botanistId].filter((one) => one !== null && one !== undefined);
  if (given.length !== 1)
    throw badInput('Say which plants: exactly one of `plantIds`, `originId` and `botanistId`.');
  if (plantIds) return { by: 'plants', numbers: keysOf('Plant', plantIds, 'plantIds') };
  if (typeof originId === 'string') return { by: 'origin', id: keyOf('Origin', originId, 'originId') };
  return { by: 'botanist', id: keyOf('Botanist', botanistId!, 'botanistId') };
}

/** The groups that were named, null where none was. */
export function whichGroups({ by, ids }: CompareGroupsArgs): readonly number[] | null {
  if (ids === null || ids === undefined) return null;
  return keysOf(by === 'origin' ? 'Origin' : 'Botanist', ids, 'ids');
}

function keysOf(type: NodeType, ids: readonly string[], argument: string): number[] {
  const keys = [...new Set(ids.map((id) => keyOf(type, id, argument)))];
  if (keys.length === 0) throw badInput(`\`${argument}\` names nothing to compare.`);
  if (keys.length > COMPARED_MAX)
    throw badInput(`\`${argument}\` holds ${keys.length}; at most ${COMPARED_MAX} are compared.`);
  return keys;
}
