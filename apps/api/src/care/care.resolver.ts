import { Args, Context, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { Connection } from '../graphql/connection.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { Acts, type Done } from '../mutations/acts.js';
import type { KeyedInput } from '../mutations/keyed.input.js';
import { Plant } from '../plants/plant.model.js';
import { joinsFor } from '../plants/plant-joins.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { addNote } from './add-note.js';
import { assignBotanist } from './assign-botanist.js';
import { CareNote, CareNoteConnection } from './care-note.model.js';
import {
  AddCareNoteInput,
  AssignBotanistInput,
  SetPlantRangesInput,
  SetPlantStatusInput,
} from './care.inputs.js';
import {
  AddCareNotePayload,
  AssignBotanistPayload,
  SetPlantRangesPayload,
  SetPlantStatusPayload,
} from './care.payloads.js';
import { NotesQuery } from './notes.query.js';
import { setRanges } from './set-ranges.js';
import { setStatus } from './set-status.js';

type ToPlant<I> = (
  client: pg.ClientBase,
  input: I,
  context: RequestContext,
) => Promise<Done<{ plant: number }>>;

/** What people say of a plant. The source is heard again once it says something new. */
@Resolver(() => Plant)
export class CareResolver {
  constructor(
    private readonly acts: Acts,
    private readonly plants: PlantsQuery,
    private readonly notesQuery: NotesQuery,
  ) {}

  @Mutation(() => SetPlantRangesPayload, {
    description: 'Sets what a plant likes, or goes back to the museum’s ranges.',
    complexity: single,
  })
  setPlantRanges(
    @Args('input', { description: 'Which plant, and its ranges.' }) input: SetPlantRangesInput,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SetPlantRangesPayload> {
    return this.change('setPlantRanges', input, setRanges, context, info);
  }

  @Mutation(() => AssignBotanistPayload, {
    description:
      'Says who looks after a plant. It holds until the source names another botanist than it last did (`sourceBotanist`).',
    complexity: single,
  })
  assignBotanist(
    @Args('input', { description: 'Which plant, and who.' }) input: AssignBotanistInput,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AssignBotanistPayload> {
    return this.change('assignBotanist', input, assignBotanist, context, info);
  }

  @Mutation(() => SetPlantStatusPayload, {
    description:
      'Says where a plant is: lent, returned, missing. It holds until the source says something else than it last did (`sourceStatus`).',
    complexity: single,
  })
  setPlantStatus(
    @Args('input', { description: 'Which plant, and where it is.' }) input: SetPlantStatusInput,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SetPlantStatusPayload> {
    return this.change('setPlantStatus', input, setStatus, context, info);
  }

  @Mutation(() => AddCareNotePayload, {
    description: 'Writes a note about a plant, for the staff.',
    complexity: single,
  })
  async addCareNote(
    @Args('input', { description: 'Which plant, and what of it.' }) input: AddCareNoteInput,
    @Context() context: RequestContext,
  ): Promise<AddCareNotePayload> {
    const work = (client: pg.ClientBase) => addNote(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action: 'addCareNote', input, work });
    const found = answer === null ? undefined : (await this.notesQuery.byIds([answer.note])).get(answer.note);
    return { careNote: found ?? null, userErrors };
  }

  @ResolveField(() => CareNoteConnection, {
    description: 'What the staff wrote down about it, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  notes(
    @Parent() { number }: Plant,
    @Args() args: ForwardPageArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { batches }: RequestContext,
  ): Promise<Connection<CareNote>> {
    return this.notesQuery.page(number, args, Selection.of(info).wantsPage(), batches);
  }

  private async change<I extends KeyedInput>(
    action: string,
    input: I,
    change: ToPlant<I>,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<{ plant: Plant | null; userErrors: SetPlantRangesPayload['userErrors'] }> {
    const work = (client: pg.ClientBase) => change(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action, input, work });
    const selection = Selection.of(info);
    if (answer === null || !selection.has('plant')) return { plant: null, userErrors };
    const found = await this.plants.byNumbers([answer.plant], joinsFor(selection.at('plant')));
    return { plant: found.get(answer.plant) ?? null, userErrors };
  }
}
