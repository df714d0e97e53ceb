import type { preHandlerAsyncHookHandler } from 'fastify';
import { LIMITS } from '../limits/limits.js';

/** What is read at all: base64 is four letters for three bytes. */
export const BODY_BYTES_WITH_PICTURE = LIMITS.bodyBytes + (LIMITS.pictureBytes / 3) * 4;

/** Fastify makes a 413 of it, as of its own. */
class TooLarge extends Error {
  readonly statusCode = 413;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** How long `variables.<any>.picture.base64` is, of the first variable that has one: an input's one picture. */
export function pictureLength(body: unknown): number {
  for (const input of Object.values(fieldsOf(fieldsOf(body)['variables']))) {
    const { base64 } = fieldsOf(fieldsOf(input)['picture']);
    if (typeof base64 === 'string') return base64.length;
  }
  return 0;
}

/** Of a body whose client did not say how long it is (chunked). One too deep to be written down is too long. */
function lengthOf(body: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(body) ?? '');
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Only a picture may make a request longer than `LIMITS.bodyBytes`. */
export const refuseLongBodies: preHandlerAsyncHookHandler = async ({ headers, body }) => {
  const said = headers['content-length'];
  const bytes = said === undefined ? lengthOf(body) : Number(said);
  if (bytes <= LIMITS.bodyBytes) return;
  if (bytes - pictureLength(body) > LIMITS.bodyBytes) throw new TooLarge('longer than a request may be');
};
