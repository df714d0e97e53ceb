import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { REPLAY_MAX } from '@palmhouse/quarantine';
import type pg from 'pg';
import { keyOf } from '../graphql/global-id.js';
import type { RequestContext } from '../graphql/request-context.js';
import { listOf, single } from '../limits/complexity.js';
import { Acts } from '../mutations/acts.js';
import { Replay } from './replay.model.js';
import { ReplayRejections } from './replay-rejections.js';
import { ReplayRejectionsInput, ReplayRejectionsPayload } from './replays.inputs.js';
import { ReplaysQuery } from './replays.query.js';

@Resolver(() => Replay)
export class ReplaysResolver {
  constructor(
    private readonly acts: Acts,
    private readonly replays: ReplaysQuery,
    private readonly rejections: ReplayRejections,
  ) {}

  @Query(() => Replay, {
    nullable: true,
    description: 'A real run over rejections, and how far it has come; null where there is none.',
    complexity: single,
  })
  async replay(
    @Args('id', { type: () => ID, description: 'The run’s `id`.' }) id: string,
    @Context() { batches }: RequestContext,
  ): Promise<Replay | null> {
    const found = await batches.load('replay', keyOf('Replay', id, 'id'), (ids) => this.replays.byIds(ids));
    return found ?? null;
  }

  @Mutation(() => ReplayRejectionsPayload, {
    description:
      'Judges once more, by today’s rules, what was refused. First a dry run, which only says what would happen; then, with its `plan`, the real one, which ingestion carries out.',
    complexity: listOf(REPLAY_MAX),
  })
  async replayRejections(
    @Args('input', { description: 'Which, and whether it is meant.' }) input: ReplayRejectionsInput,
    @Context() context: RequestContext,
  ): Promise<ReplayRejectionsPayload> {
    const work = (client: pg.ClientBase) =>
      input.dryRun ? this.rejections.look(client, input) : this.rejections.start(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action: 'replayRejections', input, work });
    const id = answer?.replay ?? null;
    const replay = id === null ? undefined : (await this.replays.byIds([id])).get(id);
    return { dryRun: answer?.dryRun ?? null, replay: replay ?? null, userErrors };
  }
}
