import { isNestedDeeper } from './nesting.js';
import { PayloadEncoding } from './payload-encoding.enum.js';

// A report is four levels deep. Past some thousands JSON.stringify exhausts the stack, and the whole page with it.
export const PAYLOAD_LEVELS = 100;

/**
 * A quarantined payload as JSON: parsed where it is JSON of a sane depth, else its text; bytes that are no text
 * stay base64.
 */
export function toPayload(payload: string, encoding: PayloadEncoding): unknown {
  if (encoding === PayloadEncoding.BASE64) return { encoding, data: payload };
  if (isNestedDeeper(payload, PAYLOAD_LEVELS)) return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
