import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '../output/console.js';

const ANSWER_MILLISECONDS = 5_000;
const POLL_MILLISECONDS = 100;

// Nothing that is asked for here is longer than some kilobytes.
async function bodyOf(response: Response): Promise<string> {
  return (await response.text()).slice(0, 2_000);
}

function causeOf(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new Error(messageOf(cause));
}

async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    return { status: response.status, body: await bodyOf(response) };
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

/**
 * Asks for plant 1, which may be there, away or faulty.
 * @throws Error when the answer is none of a plants API.
 */
export async function probePlantsApi(url: string): Promise<void> {
  const { status, body } = await ask(`${url}/1`);
  if (!/"(plant_id|error)"/.test(body))
    throw new Error(`it answers ${status}, which is no plant: ${body.slice(0, 200)}`);
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
