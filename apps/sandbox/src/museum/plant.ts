/** Where a plant comes from, as the first generation tells it (numbers as text, in degrees). */
export interface Origin {
  readonly town: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly countryCode: string;
  readonly timeZone: string;
}

export interface Botanist {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/**
 * A plant's picture: `absent` leaves the key out of the body, `null` sends it without a picture, `locked` is the
 * picture service's placeholder, `own` a real one.
 */
export type Picture =
  | { readonly kind: 'absent' | 'null' | 'locked' }
  | { readonly kind: 'own'; readonly licence: number; readonly folder: string; readonly file: string };

/** What the museum knows of a plant, before any generation of the API dresses it. */
export interface Plant {
  readonly plant: number;
  readonly name: string;
  readonly scientificName: string | null;
  readonly origin: Origin;
  /** The one of three who looks after it in the first generation. */
  readonly botanist: Botanist;
  readonly picture: Picture;
  /** Minute of the UTC day, 780…899 (13:00–14:59). */
  readonly wateringMinute: number;
  /** Only the first generation sent these, and only in 2023. */
  readonly cycle: string | null;
  readonly sunlight: readonly string[];
}
