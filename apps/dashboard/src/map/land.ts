import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';

// Natural Earth's land at 1:110 million, in the public domain; part of the program, asked of nobody.
const world = land as unknown as Topology<{ land: GeometryCollection }>;

/** The land of the world, as GeoJSON. */
export const LAND = feature(world, world.objects.land);
