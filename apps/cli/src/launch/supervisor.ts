import { messageOf } from '../output/console.js';
import { DEATHS_REMEMBERED, judgeDeath } from './restart.policy.js';

/** A part that runs. */
export interface Running {
  readonly pid: number;
  /** Resolves, with the reason, once it has ended, whoever ended it. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Part<R extends Running = Running> {
  readonly name: string;
  start(): Promise<R>;
}

export interface SupervisorEvents {
  say(line: string): void;
  /** A part runs anew, perhaps under another address. */
  restarted(name: string, running: Running): void;
  /** A part cannot be kept alive. */
  gaveUp(reason: string): void;
}

/** Keeps parts alive: restarts what dies, with growing patience, and stops all of them in the end. */
export class Supervisor {
  readonly #running = new Map<string, Running>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  #stopping = false;

  constructor(
    private readonly events: SupervisorEvents,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Starts a part and watches over it. A part that fails its first start is not tried again. */
  async start<R extends Running>(part: Part<R>): Promise<R> {
    const running = await part.start();
    if (this.#stopping) {
      await running.stop();
      throw new Error('stopped while starting');
    }
    this.#watch(part, running, []);
    return running;
  }

  /** Stops the named parts at once, those that run. */
  async stop(...names: readonly string[]): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#waiting) clearTimeout(timer);
    await Promise.all(names.map((name) => this.#running.get(name)?.stop()));
  }

  #watch(part: Part, running: Running, deaths: readonly number[]): void {
    this.#running.set(part.name, running);
    void running.ended.then((reason) => {
      this.#running.delete(part.name);
      if (!this.#stopping) this.#mourn(part, reason, [...deaths, this.now()].slice(-DEATHS_REMEMBERED));
    });
  }

  #mourn(part: Part, reason: string, deaths: readonly number[]): void {
    const verdict = judgeDeath(deaths);
    if (verdict === 'give up') {
      this.events.gaveUp(`${part.name} has died five times within a minute (${reason})`);
      return;
    }
    this.events.say(
      `${part.name} has died (${reason}): it is started again in ${verdict.restartInMs / 1_000} s`,
    );
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      void this.#restart(part, deaths);
    }, verdict.restartInMs);
    this.#waiting.add(timer);
  }

  async #restart(part: Part, deaths: readonly number[]): Promise<void> {
    try {
      const running = await part.start();
      if (this.#stopping) return void (await running.stop());
      this.#watch(part, running, deaths);
      this.events.say(`${part.name} runs again (process ${running.pid})`);
      this.events.restarted(part.name, running);
    } catch (error) {
      if (!this.#stopping)
        this.#mourn(part, messageOf(error), [...deaths, this.now()].slice(-DEATHS_REMEMBERED));
    }
  }
}
