import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import type { AlertKind as Kind } from '@palmhouse/domain';
import { AlertKind } from '../alerts/alert.enums.js';
import { badInput } from '../graphql/errors.js';
import { keyOf } from '../graphql/global-id.js';
import { costing, single } from '../limits/complexity.js';
import { JournalFollower } from './journal.follower.js';
import { LiveEventsQuery } from './live-events.query.js';
import { decodeLiveCursor } from './live.cursor.js';
import { LIVE_LIMITS } from './live.limits.js';
import { AlertChanged, ReadingAdded, SweepFinished } from './live.model.js';
import { LiveSubscription, type PartsOf } from './live.subscription.js';
import { alertsChanged, readingsAdded, sweepsFinished } from './parts.js';

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

  @costing(single)
  @Subscription(() => AlertChanged, {
    description: 'What becomes of alerts: an event each time one is opened, worsens, is moved or is over.',
    resolve: asItIs,
  })
  alertChanged(
    @Args('after', { type: () => String, nullable: true, description: AFTER }) after: string | null,
    @Args('botanistId', {
      type: () => ID,
      nullable: true,
      description: 'Assigned to this botanist, or taken from them, alone; all when left out.',
    })
    botanistId: string | null,
    @Args('kinds', {
      type: () => [AlertKind],
      nullable: true,
      description: 'Of these kinds alone; of all when left out.',
    })
    kinds: Kind[] | null,
  ): Promise<LiveSubscription<AlertChanged>> {
    if (kinds?.length === 0) throw badInput('`kinds` names none. Leave it out for all kinds.');
    const followed = {
      botanistId:
        botanistId === null || botanistId === undefined ? null : keyOf('Botanist', botanistId, 'botanistId'),
      kinds: kinds === null || kinds === undefined ? null : new Set(kinds),
    };
    return this.subscribe(after, alertsChanged(followed));
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
