/**
 * A quarantined payload as JSON: parsed where it is JSON, else its text; bytes that are no text stay base64.
 */
export function toPayload(payload: string, encoding: 'base64' | 'utf8'): unknown {
  if (encoding === 'base64') return { encoding, data: payload };
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
