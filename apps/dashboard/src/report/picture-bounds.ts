/** The API's own bound on a report's picture. */
export const MOST_BYTES = 393_216;

/** How a picture is tried, until it is small enough: its longer side in pixels at most, and how finely it is kept. */
export interface Attempt {
  readonly longest: number;
  readonly quality: number;
}

// Words on a screen must still be read at the end of it.
const ATTEMPTS: readonly Attempt[] = [
  { longest: 1_600, quality: 0.85 },
  { longest: 1_600, quality: 0.7 },
  { longest: 1_280, quality: 0.7 },
  { longest: 1_024, quality: 0.6 },
  { longest: 800, quality: 0.5 },
  { longest: 640, quality: 0.4 },
];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same shape, no side longer than that, none shorter than a pixel; never larger than it was. */
export function fitWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The tries that differ for a picture of this size, finest first. */
export function attemptsFor(size: Size): readonly (Size & Pick<Attempt, 'quality'>)[] {
  return ATTEMPTS.map(({ longest, quality }) => ({ ...fitWithin(size, longest), quality }));
}
