/** A dry run, as it is handed to the real one: what was looked at, and what it came to. */
export interface PlanToken {
  readonly digest: string;
  readonly ids: readonly string[];
}

const ID = /^[1-9]\d{0,14}$/;

/** Opaque to clients; some 2 kB for 500 rejections. */
export function encodePlan({ digest, ids }: PlanToken): string {
  return Buffer.from(JSON.stringify([digest, ids.join()])).toString('base64url');
}

/** @returns null where it is no plan. Whether it still holds is for its digest to say. */
export function decodePlan(token: string): PlanToken | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (!Array.isArray(read) || typeof read[0] !== 'string' || typeof read[1] !== 'string') return null;
    const ids = read[1].split(',');
    return ids.every((id) => ID.test(id)) ? { digest: read[0], ids } : null;
  } catch {
    return null;
  }
}
