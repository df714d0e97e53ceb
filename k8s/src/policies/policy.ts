import type { Manifest } from '../manifest.js';

/** What must hold of everything that is applied together. A line for each breach, which says where it is. */
export type Policy = (all: readonly Manifest[]) => string[];
