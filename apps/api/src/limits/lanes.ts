import { LIMITS } from './limits.js';
import { Turns } from './turns.js';

const { lightPoints, lightPointsAtOnce, heavyPointsAtOnce, turnsWaiting, turnPatienceMs } = LIMITS;

const lane = (capacity: number) => new Turns({ capacity, queue: turnsWaiting, patienceMs: turnPatienceMs });

/**
 * Two queues, by what an operation costs: a page of the dashboard does not stand behind somebody's export. In each,
 * first come, first served.
 */
export class Lanes {
  private readonly light = lane(lightPointsAtOnce);
  private readonly heavy = lane(heavyPointsAtOnce);

  /** @see Turns.take */
  take(points: number, signal?: AbortSignal): Promise<() => void> {
    return (points > lightPoints ? this.heavy : this.light).take(points, signal);
  }
}
