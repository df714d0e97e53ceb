import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type pg from 'pg';
import { Botanist } from '../botanists/botanist.model.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import type { RequestContext } from '../graphql/request-context.js';
import { listOf, single } from '../limits/complexity.js';
import { Acts, type Outcome } from '../mutations/acts.js';
import { ABSENCES_MAX, AbsencesQuery } from './absences.query.js';
import {
  BotanistAbsencePayload,
  EndBotanistAbsenceInput,
  SetBotanistAbsenceInput,
  SetQuietHoursInput,
  SetQuietHoursPayload,
} from './duty.inputs.js';
import { BotanistAbsence, NO_PREFERENCES, QuietHours, type Preferences } from './duty.model.js';
import { PreferencesQuery } from './preferences.query.js';
import { endAbsence, setAbsence, type AbsenceAnswer } from './set-absence.js';
import { setQuietHours } from './set-quiet-hours.js';

/** Who is there, and when they may be written to. */
@Resolver(() => Botanist)
export class DutyResolver {
  constructor(
    private readonly acts: Acts,
    private readonly absencesQuery: AbsencesQuery,
    private readonly preferences: PreferencesQuery,
    private readonly botanists: BotanistsQuery,
  ) {}

  @Mutation(() => BotanistAbsencePayload, {
    description: 'Says that a botanist is away, and who stands in: alerts opened meanwhile go there.',
    complexity: single,
  })
  async setBotanistAbsence(
    @Args('input', { description: 'Who, when, and who stands in.' }) input: SetBotanistAbsenceInput,
    @Context() context: RequestContext,
  ): Promise<BotanistAbsencePayload> {
    const work = (client: pg.ClientBase) => setAbsence(client, input, context);
    return this.absencePayload(await this.acts.run(context, { action: 'setBotanistAbsence', input, work }));
  }

  @Mutation(() => BotanistAbsencePayload, {
    description: 'Says that a botanist is back now, or does not go away after all.',
    complexity: single,
  })
  async endBotanistAbsence(
    @Args('input', { description: 'Which absence.' }) input: EndBotanistAbsenceInput,
    @Context() context: RequestContext,
  ): Promise<BotanistAbsencePayload> {
    const work = (client: pg.ClientBase) => endAbsence(client, input, context);
    return this.absencePayload(await this.acts.run(context, { action: 'endBotanistAbsence', input, work }));
  }

  @Mutation(() => SetQuietHoursPayload, {
    description: 'Says when you want no mail, and whether you want the day’s summary.',
    complexity: single,
  })
  async setQuietHours(
    @Args('input', { description: 'The hours, and the summary.' }) input: SetQuietHoursInput,
    @Context() context: RequestContext,
  ): Promise<SetQuietHoursPayload> {
    const work = (client: pg.ClientBase) => setQuietHours(client, input, context);
    const { answer, userErrors } = await this.acts.run(context, { action: 'setQuietHours', input, work });
    return { botanist: await this.botanist(answer?.botanist), userErrors };
  }

  @ResolveField(() => [BotanistAbsence], {
    description: `When they are away, now and from now on, the next first; at most ${ABSENCES_MAX}.`,
    complexity: listOf(ABSENCES_MAX),
  })
  async absences(
    @Parent() { botanistId }: Botanist,
    @Context() { batches, now }: RequestContext,
  ): Promise<BotanistAbsence[]> {
    const load = (ids: number[]) => this.absencesQuery.ofBotanists(ids, now);
    return (await batches.load('Botanist.absences', botanistId, load)) ?? [];
  }

  @ResolveField(() => QuietHours, {
    nullable: true,
    description: 'When they want no mail, but the urgent; null: it is welcome at any hour.',
    complexity: single,
  })
  async quietHours(
    @Parent() botanist: Botanist,
    @Context() context: RequestContext,
  ): Promise<QuietHours | null> {
    return (await this.preferencesOf(botanist, context)).quietHours;
  }

  @ResolveField(() => Boolean, { description: 'Do they want the day’s summary?', complexity: single })
  async wantsDigest(@Parent() botanist: Botanist, @Context() context: RequestContext): Promise<boolean> {
    return (await this.preferencesOf(botanist, context)).wantsDigest;
  }

  private async preferencesOf({ botanistId }: Botanist, { batches }: RequestContext): Promise<Preferences> {
    const load = (ids: number[]) => this.preferences.ofBotanists(ids);
    return (await batches.load('Botanist.preferences', botanistId, load)) ?? NO_PREFERENCES;
  }

  private async absencePayload({
    answer,
    userErrors,
  }: Outcome<AbsenceAnswer>): Promise<BotanistAbsencePayload> {
    const id = answer?.absence ?? null;
    const absence = id === null ? undefined : (await this.absencesQuery.byIds([id])).get(id);
    return { absence: absence ?? null, botanist: await this.botanist(answer?.botanist), userErrors };
  }

  private async botanist(id: number | undefined): Promise<Botanist | null> {
    return id === undefined ? null : ((await this.botanists.byIds([id])).get(id) ?? null);
  }
}

@Resolver(() => BotanistAbsence)
export class AbsencesResolver {
  constructor(private readonly botanists: BotanistsQuery) {}

  @ResolveField(() => Botanist, { description: 'Who is away.', complexity: single })
  botanist(
    @Parent() { botanistKey }: BotanistAbsence,
    @Context() context: RequestContext,
  ): Promise<Botanist | undefined> {
    return this.lookUp(botanistKey, context);
  }

  @ResolveField(() => Botanist, { description: 'Who stands in.', complexity: single })
  cover(
    @Parent() { coverKey }: BotanistAbsence,
    @Context() context: RequestContext,
  ): Promise<Botanist | undefined> {
    return this.lookUp(coverKey, context);
  }

  private lookUp(key: number, { batches }: RequestContext): Promise<Botanist | undefined> {
    return batches.load('botanist', key, (ids) => this.botanists.byIds(ids));
  }
}
