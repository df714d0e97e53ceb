import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

export interface TurnSettings {
  /** Weight that may be carried at once. */
  readonly capacity: number;
  /** Requests that may wait. */
  readonly queue: number;
  readonly patienceMs: number;
}

interface Waiting {
  readonly weight: number;
  readonly go: () => void;
}

/**
 * Lets so much be carried out at once; the others wait for their turn, in the order they came, whether they are heavy
 * or light: a light one that overtook would let a heavy one wait for ever.
 */
export class Turns {
  private carried = 0;
  private readonly waiting = new Set<Waiting>();

  constructor(private readonly settings: TurnSettings) {}

  /**
   * @returns what gives the turn back; calling it again does nothing.
   * @throws GraphQLError OVERLOADED (503) when too many wait, or this one has waited too long.
   */
  async take(weight: number, signal?: AbortSignal): Promise<() => void> {
    const bounded = Math.min(weight, this.settings.capacity);
    if (this.waiting.size > 0 || !this.fits(bounded)) await this.wait(bounded, signal);
    else this.carried += bounded;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.carried -= bounded;
      this.letIn();
    };
  }

  private fits(weight: number): boolean {
    return this.carried + weight <= this.settings.capacity;
  }

  private wait(weight: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.waiting.size >= this.settings.queue) throw overloaded();
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        this.waiting.delete(entry);
      };
      const entry: Waiting = {
        weight,
        go: () => {
          leave();
          resolve();
        },
      };
      const giveUp = () => {
        leave();
        this.letIn(); // the next one may be lighter
        reject(overloaded());
      };
      const timer = setTimeout(giveUp, this.settings.patienceMs);
      signal?.addEventListener('abort', giveUp, { once: true });
      this.waiting.add(entry);
    });
  }

  private letIn(): void {
    for (const entry of this.waiting) {
      if (!this.fits(entry.weight)) return;
      this.carried += entry.weight;
      entry.go();
    }
  }
}

function overloaded(): GraphQLError {
  return new GraphQLError('Too much is asked at once just now. Nothing was changed; ask again in a moment.', {
    extensions: {
      code: 'OVERLOADED',
      http: { status: 503, headers: new HeaderMap([['retry-after', '2']]) },
    },
  });
}
