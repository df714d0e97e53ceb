import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '../output/console.js';

const ANSWER_MILLISECONDS = 5_000;
const POLL_MILLISECONDS = 100;

// Nothing that is asked for here is longer than some kilobytes.
async function bodyOf(response: Response): Promise<string> {
  return (await response.text()).slice(0, 20_000);
}

/** What fetch says ("fetch failed") tells nobody anything; its cause does. */
function causeOf(error: unknown): Error {
  const { cause = error } = Object(error) as { cause?: unknown };
  const { message, code } = Object(cause) as { message?: string; code?: string };
  return new Error(message || code || messageOf(cause));
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The server's clock, to the second, milliseconds since 1970; null where it does not say. */
  readonly dateMs: number | null;
}

/** @throws Error with the cause, when there is no answer within five seconds. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    const dateMs = Date.parse(response.headers.get('date') ?? '');
    return {
      status: response.status,
      body: await bodyOf(response),
      dateMs: Number.isNaN(dateMs) ? null : dateMs,
    };
  } catch (error) {
    throw causeOf(error);
  }
}

/** @throws Error with what a service's health said, unless it is ready. */
export async function probeHealth(url: string): Promise<void> {
  const { status, body } = await ask(url);
  if (status !== 200) throw new Error(`it answers ${status}: ${body}`);
}

/** @throws Error unless GraphQL answers a question. */
export async function probeGraphql(url: string): Promise<void> {
  const { status, body } = await ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  if (status !== 200 || !body.includes('"Query"')) throw new Error(`it answers ${status}: ${body}`);
}

/** Is there a page for people at this address? The API sends browsers elsewhere where it serves no dashboard. */
export async function servesDashboard(url: string): Promise<boolean> {
  const { status } = await ask(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
  return status === 200;
}

const GENERATIONS = { v1: 'first', v2: 'second', v3: 'third' } as const;

/**
 * Asks for plant 1, which may be there, away or faulty.
 * @returns what it answered with, for people: the generation, or the error.
 * @throws Error when the answer is none of a plants API.
 */
export async function probePlantsApi(url: string): Promise<string> {
  const { status, body } = await ask(`${url}/1`);
  // Here and not above: the domain brings a table of the world's countries, which a start need not wait for.
  const { generationOf } = await import('@palmhouse/domain');
  const json = parsed(body);
  const generation = generationOf(json);
  if (generation !== null) return `answers, ${GENERATIONS[generation]} generation`;
  const { error } = (json ?? {}) as { error?: unknown };
  if (typeof error === 'string') return `answers "${error.slice(0, 200)}"`;
  throw new Error(`it answers ${status}, which is no plant: ${body.slice(0, 200)}`);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * Asks until the answer is good.
 * @throws Error with the last answer, when it was not good within the time.
 */
export async function untilGood(
  probe: () => Promise<void>,
  milliseconds: number,
  stopping: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      await probe();
      return;
    } catch (error) {
      if (performance.now() > deadline || stopping.aborted) throw error;
      await pause(POLL_MILLISECONDS);
    }
  }
}
