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
const AROUND = { east: 40, north: 25 } as const;
// Nearer to a pole there is nothing but the pole: the place stands beside the middle then.
const MIDDLE_AT_MOST = 90 - AROUND.north;
// The outermost marks are whole.
const MARGIN = 8;

/** Natural Earth over the whole box; around one place where only one is to be found. */
export function projectionFor({ width, height }: MapBox, around?: Place): GeoProjection {
  const inside: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  if (around === undefined) return geoNaturalEarth1().fitExtent(inside, { type: 'Sphere' });
  const { longitude, latitude } = around;
  const middle = Math.max(-MIDDLE_AT_MOST, Math.min(MIDDLE_AT_MOST, latitude));
  const corners: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [-AROUND.north, AROUND.north].flatMap((north) =>
      [-AROUND.east, AROUND.east].map((east) => [longitude + east, middle + north]),
    ),
  };
  return geoNaturalEarth1().rotate([-longitude, 0]).fitExtent(inside, corners);
}

/** A mark's radius in the map's units: its area goes by the count, and one plant is still seen. */
export const radiusOf = (count: number): number => 4 + 2.4 * Math.sqrt(Math.max(0, count - 1));

/** How many of the map's units a pixel is, where the map stands narrower than it is drawn: marks keep their size. */
export function unitsPerPixel(box: MapBox, shownWidth: number | null): number {
  return shownWidth === null || shownWidth <= 0 ? 1 : Math.max(1, box.width / shownWidth);
}
