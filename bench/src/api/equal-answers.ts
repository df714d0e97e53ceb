import { deepStrictEqual } from 'node:assert/strict';
import { readInstant } from '@palmhouse/domain';
import { request } from 'undici';
import type { Question } from './questions.js';
import type { Server, ServerName } from './servers.js';

// Numbers exactly as they are; instants as microseconds, however they are written.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function comparable(value: unknown): unknown {
  if (typeof value === 'string') return INSTANT.test(value) ? { micros: readInstant(value) } : value;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, comparable(part)]));
}

type Answer =
  readonly unknown[] | { readonly at: readonly unknown[] } | { readonly plants: { readonly total: number } };

/** Rows, points of columns, or plants counted. */
function sizeOf(answer: Answer): number {
  if ('plants' in answer) return answer.plants.total;
  return 'at' in answer && typeof answer.at === 'object' ? answer.at.length : (answer as unknown[]).length;
}

/**
 * Asks every server and compares what they answer, in one shape.
 * @returns how many bytes each answer has.
 * @throws AssertionError where two differ, or an answer is not of the size that the question is about.
 */
export async function checkEqual(
  question: Question,
  servers: readonly Server[],
): Promise<Record<ServerName, number>> {
  const bytes = {} as Record<ServerName, number>;
  let first: unknown;
  for (const { name, url } of servers) {
    const { path, ...asking } = question.asking[name];
    const { statusCode, body } = await request(`${url}${path}`, asking);
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${name} answers ${question.name} with ${statusCode}: ${text}`);
    bytes[name] = Buffer.byteLength(text);
    const answer = comparable(question.toAnswer[name](JSON.parse(text) as never));
    first ??= answer;
    deepStrictEqual(answer, first, `${question.name}: ${name} answers otherwise than ${servers[0]!.name}`);
    const size = sizeOf(answer as Answer);
    if (size !== question.size) throw new Error(`${question.name}: a size of ${size}, not ${question.size}`);
  }
  return bytes;
}
