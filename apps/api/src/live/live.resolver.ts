import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { badInput } from '../graphql/errors.js';
import { keyOf } from '../graphql/global-id.js';
import { costing, single } from '../limits/complexity.js';
import { JournalFollower } from './journal.follower.js';
import { LiveEventsQuery } from './live-events.query.js';
import { decodeLiveCursor } from './live.cursor.js';
import { LIVE_LIMITS } from './live.limits.js';
import { ReadingAdded, SweepFinished } from './live.model.js';
import { LiveSubscription, type PartsOf } from './live.subscription.js';
import { readingsAdded, sweepsFinished } from './parts.js';

const AFTER =
  'The cursor of the last event you saw: first comes what you missed since, then it goes on live, without a hole and ' +
  'without a repeat. Kept for 24 hours; older ones are refused with `CURSOR_EXPIRED`. From now on when left out.';

// An event is the payload itself, whatever the field is called.
const asItIs = <T>(event: T): T => event;

@Resolver()
export class LiveResolver {
  constructor(
    private readonly follower: JournalFollower,
    private readonly events: LiveEventsQuery,
  ) {}

  @costing(single)
  @Subscription(() => ReadingAdded, {
    description: 'Readings as they are stored: an event each, plant by plant.',
    resolve: asItIs,
  })
  readingAdded(
    @Args('plantIds', {
      type: () => [ID],
      nullable: true,
      description: `Of these plants alone, ${LIVE_LIMITS.plants} at most; of all when left out.`,
    })
    plantIds: string[] | null,
    @Args('after', { type: () => String, nullable: true, description: AFTER }) after: string | null,
  ): Promise<LiveSubscription<ReadingAdded>> {
    return this.subscribe(after, readingsAdded(plantNumbers(plantIds)));
  }

  @costing(single)
  @Subscription(() => SweepFinished, {
    description: 'Rounds of asking, each when its ledger is closed.',
    resolve: asItIs,
  })
  sweepFinished(
    @Args('after', { type: () => String, nullable: true, description: AFTER }) after: string | null,
  ): Promise<LiveSubscription<SweepFinished>> {
    return this.subscribe(after, sweepsFinished);
  }

  private async subscribe<T>(after: string | null, partsOf: PartsOf<T>): Promise<LiveSubscription<T>> {
    const cursor = after === null || after === undefined ? null : decodeLiveCursor(after);
    await this.follower.start();
    return new LiveSubscription(this.follower, this.events, cursor, partsOf);
  }
}

function plantNumbers(ids: readonly string[] | null | undefined): ReadonlySet<number> | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length === 0) throw badInput('`plantIds` names no plant. Leave it out for all plants.');
  if (ids.length > LIVE_LIMITS.plants) {
    throw badInput(
      `\`plantIds\` holds ${ids.length}; at most ${LIVE_LIMITS.plants} can be followed at once.`,
    );
  }
  return new Set(ids.map((id) => keyOf('Plant', id, 'plantIds')));
}
