import { geoNaturalEarth1, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export interface Place {
  readonly id: string;
  readonly label: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** How many plants come from there. */
  readonly count: number;
}

export interface MapBox {
  readonly width: number;
  readonly height: number;
}

// A locator shows what lies around a place, some eighty degrees of it: a continent one knows by its shape.
const AROUND_DEGREES = 40;

const corner = ({ longitude, latitude }: Place, east: number, north: number): [number, number] => [
  longitude + east,
  Math.max(-85, Math.min(85, latitude + north)),
];

/** Natural Earth over the whole box; around one place where only one is to be found. */
export function projectionFor({ width, height }: MapBox, around?: Place): GeoProjection {
  const whole = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
  if (around === undefined) return whole;
  const turned = geoNaturalEarth1().rotate([-around.longitude, 0]);
  const points: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [
      corner(around, -AROUND_DEGREES, -AROUND_DEGREES / 1.6),
      corner(around, AROUND_DEGREES, AROUND_DEGREES / 1.6),
    ],
  };
  return turned.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    points,
  );
}

/** A mark's radius in the map's units: its area goes by the count, and one plant is still seen. */
export const radiusOf = (count: number): number => 4 + 2.4 * Math.sqrt(Math.max(0, count - 1));
