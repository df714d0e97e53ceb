import { setMaxListeners } from 'node:events';
import { isIll, type Answer } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Log } from '@palmhouse/runtime';
import { Pool } from 'undici';
import { CLOCK, type Clock } from '../clock.js';
import { plantsApiRequest, type RequestOutcome } from '../ingestion.metrics.js';
import type { IngestionSettings, SourceSettings } from '../ingestion.settings.js';
import { LOG, SETTINGS } from '../tokens.js';
import { PlantRequest, type HeardAnswer } from './plant-request.js';

// A source that stumbled gets a breath before it is asked once more.
const RETRY_AFTER_MS = 250;

// Longer than the minute between two sweeps, so that the second finds the first one's connections open.
const KEEP_ALIVE_MS = 90_000;

const TOO_MANY_REQUESTS = 429;

// However long the source asks for, it is asked again after this: a slip of its pen must not cost the museum a day.
const LONGEST_QUIET_MS = 300_000;

// A service that is told to end hears the answers that come within this; a healthy sweep needs two seconds.
const LAST_WORDS_MS = 4_000;

/** What the questions of one call share. */
interface Round {
  readonly open: Set<PlantRequest>;
  readonly stopped: AbortSignal;
  readonly deadline: number;
  readonly query: string;
}

/** Judged once: it has its whole text read. */
interface JudgedAnswer extends HeardAnswer {
  readonly ill: boolean;
}

/** All that came back for one plant: the answer that counts, and an ill one before it, if there was one. */
export interface PlantAnswers {
  readonly final: Answer;
  readonly ill: Answer | null;
}

/**
 * The plants API. One keep-alive pool for the process bounds how many questions are open at once; undici queues
 * the rest. The address comes from the settings alone: nothing a source says is ever followed.
 */
@Injectable()
export class PlantsApi {
  private readonly source: SourceSettings;
  private readonly pool: Pool;
  private readonly path: string;
  /** After a 429 the whole source waits; until then, milliseconds since 1970. */
  private quietUntil = 0;
  /** Aborted when this process ends and will hear no more answers. */
  private readonly ending = new AbortController();

  constructor(
    @Inject(SETTINGS) settings: IngestionSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    setMaxListeners(0, this.ending.signal); // as many as rounds
    this.source = settings.source;
    const url = new URL(this.source.url);
    this.path = url.pathname === '/' ? '' : url.pathname;
    this.pool = new Pool(url.origin, {
      connections: this.source.concurrency,
      pipelining: 1,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connect: { timeout: this.source.requestTimeoutMs },
      // PlantRequest's own clock covers the whole exchange.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Hears the answers of the next seconds; rounds that are not through by then fail, for another worker to ask. */
  endSoon(): void {
    setTimeout(() => this.ending.abort(), LAST_WORDS_MS).unref();
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }

  /**
   * Asks each plant once, an ill answer once more.
   * @throws Error when this process ends before all have answered: half a round is not what the plants said.
   * @param deadline milliseconds since 1970, after which nothing is asked or waited for.
   * @param query appended to each address; only the sandbox museum knows one (`?at=`).
   */
  async askAll(plantIds: readonly number[], deadline: number, query = ''): Promise<PlantAnswers[]> {
    const open = new Set<PlantRequest>();
    const waits = new AbortController();
    setMaxListeners(0, waits.signal); // as many waits as plants
    const round: Round = { open, stopped: waits.signal, deadline, query };
    const stop = () => {
      waits.abort();
      for (const request of open) request.stop('deadline', "the sweep's time was up");
    };
    const timeLeft = deadline - this.clock();
    if (timeLeft <= 0) stop();
    const timer = setTimeout(stop, Math.max(0, timeLeft));
    this.ending.signal.addEventListener('abort', stop);
    try {
      const answers = await Promise.all(plantIds.map((plantId) => this.askWithRetry(plantId, round)));
      if (this.ending.signal.aborted)
        throw new Error('the service is ending; these plants are left to another worker');
      return answers;
    } finally {
      clearTimeout(timer);
      this.ending.signal.removeEventListener('abort', stop);
    }
  }

  private async askWithRetry(plantId: number, round: Round): Promise<PlantAnswers> {
    const { stopped, deadline } = round;
    if (this.quietUntil > this.clock()) await pause(this.quietUntil - this.clock(), stopped);
    const first = await this.ask(plantId, round);
    const asked = Math.min(first.retryAfterMs ?? RETRY_AFTER_MS, LONGEST_QUIET_MS);
    if (isStatus(first.answer, TOO_MANY_REQUESTS)) this.keepQuiet(asked);
    const wait = Math.max(asked, this.quietUntil - this.clock());
    const retry = first.ill && this.clock() + wait < deadline;
    if (!retry) return { final: first.answer, ill: null };
    await pause(wait, stopped);
    const second = await this.ask(plantId, round);
    return { final: second.answer, ill: first.answer };
  }

  private keepQuiet(milliseconds: number): void {
    const now = this.clock();
    if (this.quietUntil <= now)
      this.log.warn({ milliseconds }, 'the source asks for quiet (429): no plant is asked meanwhile');
    this.quietUntil = Math.max(this.quietUntil, now + milliseconds);
  }

  private ask(plantId: number, { open, stopped, query }: Round): Promise<JudgedAnswer> {
    return new Promise((resolve) => {
      const limits = { timeoutMs: this.source.requestTimeoutMs, maxBodyBytes: this.source.maxBodyBytes };
      const request = new PlantRequest(plantId, limits, this.clock, (heard) => {
        // Those that stand in here were to be asked; what the deadline caught before that tells nothing of the source.
        const ill = isIll(heard.answer);
        if (open.delete(request))
          plantsApiRequest.observe({ outcome: outcomeOf(heard.answer, ill) }, heard.seconds);
        resolve({ ...heard, ill });
      });
      if (stopped.aborted) {
        request.stop('deadline', "the sweep's time was up");
        return;
      }
      open.add(request);
      this.pool.dispatch(
        {
          method: 'GET',
          path: `${this.path}/${plantId}${query}`,
          headers: { accept: 'application/json', 'user-agent': 'palmhouse-ingestion' },
        },
        request,
      );
    });
  }
}

function outcomeOf(answer: Answer, ill: boolean): RequestOutcome {
  if (answer.kind === 'unanswered') return answer.failure;
  return ill ? 'ill' : 'answered';
}

function isStatus(answer: Answer, status: number): boolean {
  return answer.kind === 'answered' && answer.status === status;
}

/** Waits, or until the deadline stops all waiting. */
function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  if (stopped.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stopped.addEventListener('abort', end);
  });
}
