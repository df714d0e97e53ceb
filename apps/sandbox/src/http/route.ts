import { instantOf } from '../happenings/instant.js';
import type { Generation } from '../museum/answer-of.js';

/** What a request asks for. */
export type Route =
  | {
      readonly kind: 'plant';
      readonly plantId: number;
      readonly generation: Generation;
      readonly atMs?: number;
    }
  | { readonly kind: 'control'; readonly path: '/faults' | '/requests' }
  | { readonly kind: 'wrong-instant'; readonly text: string }
  | { readonly kind: 'unknown' };

const PLANT_PATH = /^(?:\/(v[123]))?\/api\/plants\/(\d{1,7})\/?(?:\?(.*))?$/;
const CONTROL_PATH = /^(\/faults|\/requests)(?:\?.*)?$/;
/** The instant of `?at=`, milliseconds since 1970; undefined when there is none, NaN when it cannot be read. */
function askedInstant(query: string | undefined): number | undefined {
  const at = query === undefined ? null : new URLSearchParams(query).get('at');
  if (at === null) return undefined;
  return instantOf(at);
}

/** Reads the path by hand: this runs for every request of a benchmark. */
export function routeOf(url: string, bareGeneration: Generation): Route {
  const plant = PLANT_PATH.exec(url);
  if (plant) {
    const generation = (plant[1] as Generation | undefined) ?? bareGeneration;
    const atMs = askedInstant(plant[3]);
    if (Number.isNaN(atMs)) return { kind: 'wrong-instant', text: plant[3] ?? '' };
    return { kind: 'plant', plantId: Number(plant[2]), generation, ...(atMs !== undefined && { atMs }) };
  }
  const control = CONTROL_PATH.exec(url)?.[1];
  if (control === '/faults' || control === '/requests') return { kind: 'control', path: control };
  return { kind: 'unknown' };
}
