/** The three generations of the plants API's bodies. */
export type Generation = 'v1' | 'v2' | 'v3';

/**
 * Which generation a body is of, by its shape and never by the host's name: `origin_location` is an array (v1),
 * an object with numbers (v2) or with strings (v3). Where the origin is bad, by how `recording_taken` is written:
 * with a blank (v1), with Z (v2), with T and no zone (v3). null where neither tells.
 *
 * For logs and statistics: every field is read in all its forms, whatever the generation of its neighbours.
 */
export function generationOf(body: unknown): Generation | null {
  if (!isRecord(body)) return null;
  return generationOfOrigin(body['origin_location']) ?? generationOfTime(body['recording_taken']);
}

function generationOfOrigin(origin: unknown): Generation | null {
  if (Array.isArray(origin)) return 'v1';
  if (!isRecord(origin)) return null;
  const types = new Set([typeof origin['latitude'], typeof origin['longitude']]);
  if (types.size !== 1) return null;
  if (types.has('number')) return 'v2';
  return types.has('string') ? 'v3' : null;
}

function generationOfTime(taken: unknown): Generation | null {
  if (typeof taken !== 'string') return null;
  if (/^\d{4}-\d\d-\d\d \d\d:/.test(taken)) return 'v1';
  if (/^\d{4}-\d\d-\d\dT\d\d:.*Z$/.test(taken)) return 'v2';
  return /^\d{4}-\d\d-\d\dT\d\d:[\d:.]*$/.test(taken) ? 'v3' : null;
}

/** A JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
