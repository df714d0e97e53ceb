import { request } from 'undici';
import { firstDifference } from './first-difference.js';
import type { Question } from './questions.js';
import type { Server, ServerName } from './servers.js';

type Answer =
  readonly unknown[] | { readonly at: readonly unknown[] } | { readonly plants: { readonly total: number } };

/** Rows, points of columns, or plants counted. */
function sizeOf(answer: Answer): number {
  if ('plants' in answer) return answer.plants.total;
  return 'at' in answer && typeof answer.at === 'object' ? answer.at.length : (answer as unknown[]).length;
}

async function ask({ name, toAnswer, asking }: Question, server: Server) {
  const { path, ...sent } = asking[server.name];
  const { statusCode, body } = await request(`${server.url}${path}`, sent);
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${server.name} answers ${name} with ${statusCode}: ${text}`);
  return { answer: toAnswer[server.name](JSON.parse(text) as never), bytes: Buffer.byteLength(text) };
}

/**
 * Asks every server and compares what they answer, in one shape.
 * @returns how many bytes each answer has.
 * @throws Error where two differ, or an answer is not of the size that the question is about.
 */
export async function checkEqual(
  question: Question,
  servers: readonly Server[],
): Promise<Record<ServerName, number>> {
  const bytes = {} as Record<ServerName, number>;
  let first: unknown;
  for (const server of servers) {
    const asked = await ask(question, server);
    bytes[server.name] = asked.bytes;
    first ??= asked.answer;
    const difference = firstDifference(asked.answer, first);
    if (difference !== null)
      throw new Error(
        `${question.name}: ${server.name} answers otherwise than ${servers[0]!.name}, ${difference}`,
      );
    const size = sizeOf(asked.answer as Answer);
    if (size !== question.size) throw new Error(`${question.name}: a size of ${size}, not ${question.size}`);
  }
  return bytes;
}
