import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AlertsQuery } from '../alerts/alerts.query.js';
import { BugsQuery } from '../bugs/bugs.query.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import { NotesQuery } from '../care/notes.query.js';
import { AbsencesQuery } from '../duty/absences.query.js';
import type { BatchQuery } from '../graphql/batches.js';
import { badInput } from '../graphql/errors.js';
import { parseGlobalId, type NodeType } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';
import { LIST_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { oneEach, single } from '../limits/complexity.js';
import { OriginsQuery } from '../origins/origins.query.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { joinsFor } from '../plants/plant-joins.js';
import type { PlantJoin } from '../plants/plant-rows.sql.js';
import { ReplaysQuery } from '../replays/replays.query.js';
import { RejectionsQuery, wantsPayload } from '../rejections/rejections.query.js';

type Found = { readonly id: string } | undefined;

interface LookUp {
  readonly question: string;
  readonly look: BatchQuery<number, Found>;
}

@Resolver(() => Node)
export class NodesResolver {
  constructor(
    private readonly plants: PlantsQuery,
    private readonly botanists: BotanistsQuery,
    private readonly origins: OriginsQuery,
    private readonly rejections: RejectionsQuery,
    private readonly notes: NotesQuery,
    private readonly bugs: BugsQuery,
    private readonly replays: ReplaysQuery,
    private readonly alerts: AlertsQuery,
    private readonly absences: AbsencesQuery,
  ) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id; null where there is nothing.',
    complexity: single,
  })
  node(
    @Args('id', { type: () => ID, description: 'An `id` as it came.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Found> {
    return this.find(id, Selection.of(info), context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Whatever has these ids, in their order, null where there is nothing; at most ${LIST_PAGE.max}.`,
    complexity: oneEach,
  })
  nodes(
    @Args('ids', { type: () => [ID], description: 'Ids as they came.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<Found>[] {
    if (ids.length > LIST_PAGE.max) {
      throw badInput(`\`ids\` holds ${ids.length}; at most ${LIST_PAGE.max} are looked up at once.`);
    }
    const selection = Selection.of(info);
    return ids.map((id) => this.find(id, selection, context));
  }

  private async find(id: string, selection: Selection, { batches }: RequestContext): Promise<Found> {
    const parsed = parseGlobalId(id);
    if (parsed === null) throw badInput('`id` is not an id of this API. Use an `id` field as it came.');
    const joins = joinsFor(selection);
    const { question, look } = this.ways(joins, wantsPayload(selection))[parsed.type];
    return batches.load(question, parsed.key, look);
  }

  /** How each type is looked up; what may be answered together has one question. */
  private ways(joins: PlantJoin[], withPayload: boolean): Record<NodeType, LookUp> {
    return {
      Plant: { question: `plant:${joins.join()}`, look: (keys) => this.plants.byNumbers(keys, joins) },
      Botanist: { question: 'botanist', look: (keys) => this.botanists.byIds(keys) },
      Origin: { question: 'origin', look: (keys) => this.origins.byIds(keys) },
      Rejection: {
        question: `rejection:${withPayload}`,
        look: (keys) => this.rejections.byIds(keys, withPayload),
      },
      CareNote: { question: 'careNote', look: (keys) => this.notes.byIds(keys) },
      BugReport: { question: 'bugReport', look: (keys) => this.bugs.byIds(keys) },
      Replay: { question: 'replay', look: (keys) => this.replays.byIds(keys) },
      Alert: { question: 'alert', look: (keys) => this.alerts.byIds(keys) },
      BotanistAbsence: { question: 'absence', look: (keys) => this.absences.byIds(keys) },
    };
  }
}
