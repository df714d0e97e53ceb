/** A body as JSON, or nothing: `undefined` is never a JSON value. */
export type ReadBody = { readonly json: true; readonly value: unknown } | { readonly json: false };

const NOT_JSON: ReadBody = { json: false };

/** Reads bytes as JSON in strict UTF-8: one wrong byte and the text is not what was sent. Never throws. */
export function readBody(bytes: Uint8Array): ReadBody {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { json: true, value: JSON.parse(text) as unknown };
  } catch {
    return NOT_JSON;
  }
}
