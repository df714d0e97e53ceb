import { render, VARIANTS, type Variant } from '../src/render/render.js';
import type { Manifest } from '../src/manifest.js';

const known = new Map<string, readonly Manifest[]>();

/** A copy of an overlay as it is rendered, to be read or broken. */
export function rendered(variant: Variant = { overlay: 'production', queue: 'redis' }): Manifest[] {
  const key = `${variant.overlay} ${variant.queue}`;
  const all = known.get(key) ?? render(variant);
  known.set(key, all);
  return structuredClone(all) as Manifest[];
}

export const called = ({ overlay, queue }: Variant): string => `${overlay} with the queue on ${queue}`;
export { VARIANTS };
