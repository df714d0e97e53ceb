import { Inject, Injectable } from '@nestjs/common';
import type { CleaningPolicy } from '@palmhouse/domain';
import {
  decodePlan,
  encodePlan,
  isAccepted,
  openRejections,
  planReplay,
  REPLAY_MAX,
  requestReplay,
  type OpenPage,
} from '@palmhouse/quarantine';
import { JOB_IDS } from '@palmhouse/queues';
import type pg from 'pg';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { toRange } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { searchText } from '../graphql/search-text.js';
import type { Done } from '../mutations/acts.js';
import { keyOfInput } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import { Jobs } from '../service/jobs.js';
import { CLEANING } from '../service/tokens.js';
import { toEntries, type ReplayDryRun } from './dry-run.model.js';
import type { ReplayRejectionsInput } from './replays.inputs.js';

export interface Replayed {
  readonly dryRun: ReplayDryRun;
  readonly replay: number | null;
}

const LIST = 'replayed-rejections';

/** Says what a replay would come to, and asks ingestion for it: the API writes no readings. */
@Injectable()
export class ReplayRejections {
  constructor(
    @Inject(CLEANING) private readonly cleaning: CleaningPolicy,
    private readonly jobs: Jobs,
  ) {}

  /** Looks, and changes nothing. */
  async look(client: pg.ClientBase, input: ReplayRejectionsInput): Promise<Done<Replayed>> {
    if ((input.plan ?? null) !== null)
      throw refused('plan', 'INVALID', 'A dry run makes a plan; give one with `dryRun: false`.');
    const page = await this.meant(client, input);
    return { answer: { dryRun: await this.dryRun(client, page), replay: null }, subject: null };
  }

  /** Sets a plan going, where it still comes to the same. */
  async start(
    client: pg.ClientBase,
    { plan, ids, filter, after }: ReplayRejectionsInput,
    { identity, now, requestId }: RequestContext,
  ): Promise<Done<Replayed>> {
    const token = decodePlan(plan ?? '');
    if (token === null || token.ids.length > REPLAY_MAX)
      throw refused('plan', 'INVALID', 'A real run needs the `plan` of a dry run, as it came.');
    if ([ids, filter, after].some((given) => (given ?? null) !== null))
      throw refused(
        'plan',
        'INVALID',
        'The plan says which rejections: leave out `ids`, `filter` and `after`.',
      );
    const dryRun = await this.dryRun(client, { ids: token.ids, end: null, hasMore: false });
    if (decodePlan(dryRun.plan)?.digest !== token.digest)
      throw refused(
        'plan',
        'CONFLICT',
        'What would happen is no longer what the dry run said. Look at a new one.',
      );
    if (dryRun.accepted === 0) throw refused('plan', 'CONFLICT', 'Nothing in this plan would be put right.');
    const replay = await requestReplay(client, token, identity, now);
    // Before the commit: a job without its wish is tried again and let go, a wish without its job would wait for ever.
    await this.jobs.add(
      'replay-rejections',
      { replay: Number(replay), requestId },
      JOB_IDS.replayRejections(replay),
    );
    return { answer: { dryRun, replay: Number(replay) }, subject: `replay:${replay}` };
  }

  private async meant(client: pg.ClientBase, input: ReplayRejectionsInput): Promise<OpenPage> {
    const { filter, after } = input;
    if ((input.ids ?? null) !== null) return this.named(input);
    if (filter?.resolved === true)
      throw refused('filter.resolved', 'INVALID', 'What was put right is not replayed: only what is open.');
    const { from, to } = toRange(filter?.range);
    return openRejections(client, {
      source: searchText(filter?.source, 'source'),
      rule: searchText(filter?.rule, 'rule'),
      plantId: filter?.plantNumber ?? null,
      from,
      to,
      after:
        (after ?? null) === null ? null : decodeCursor(after!, LIST, CURSOR_KEYS.instantAndNumber, 'after'),
    });
  }

  private named({ ids, filter, after }: ReplayRejectionsInput): OpenPage {
    if ((filter ?? null) !== null || (after ?? null) !== null)
      throw refused('ids', 'INVALID', 'Give `ids`, or `filter` and `after`, not both.');
    if (ids!.length === 0 || ids!.length > REPLAY_MAX)
      throw refused('ids', 'INVALID', `Expected 1 to ${REPLAY_MAX} ids; ${ids!.length} were given.`);
    const keys = ids!.map((id) => String(keyOfInput('Rejection', id, 'ids')));
    return { ids: [...new Set(keys)], end: null, hasMore: false };
  }

  private async dryRun(client: pg.ClientBase, { ids, end, hasMore }: OpenPage): Promise<ReplayDryRun> {
    const plan = await planReplay(client, ids, this.cleaning);
    if (plan.entries.length < ids.length) {
      throw refused(
        'ids',
        'NOT_FOUND',
        `${ids.length - plan.entries.length} of these ids name no rejection.`,
      );
    }
    return {
      plan: encodePlan({ digest: plan.digest, ids }),
      looked: plan.entries.length,
      accepted: plan.entries.filter(isAccepted).length,
      entries: toEntries(plan),
      hasMore,
      endCursor: end === null ? null : encodeCursor(LIST, end),
    };
  }
}
