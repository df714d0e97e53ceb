import type { EpochMicros } from '../time/epoch-micros.js';

export type PlantStatus = 'on_display' | 'on_loan' | 'missing';

export interface BotanistReference {
  readonly name: string;
  /** Lower-case; the key by which a botanist is known. */
  readonly email: string;
  /** E.164-like with extension (`+12345678901;ext=12`) where it can be read, else as it came. */
  readonly phone: string | null;
}

export interface OriginReference {
  /** Degrees, −90…90. */
  readonly latitude: number;
  /** Degrees, −180…180. */
  readonly longitude: number;
  readonly town: string;
  /** ISO 3166-1 alpha-2, null when the source's country name is not a known one. */
  readonly countryCode: string | null;
  readonly countryName: string | null;
  /** IANA zone; only the first generation sends it. */
  readonly timeZone: string | null;
}

export interface ImageReference {
  readonly url: string;
  readonly thumbnailUrl: string | null;
  readonly licenceName: string | null;
  readonly licenceUrl: string | null;
}

/**
 * What a report says of the plant itself. `undefined` where the report is silent (what was known stays),
 * `null` where it says there is none.
 */
export interface PlantReference {
  readonly plantId: number;
  /** When the report was taken: an older report never overwrites what a newer one said. */
  readonly reportedAt: EpochMicros;
  readonly name?: string;
  readonly scientificName?: string;
  readonly cycle?: string;
  readonly sunlight?: readonly string[];
  readonly image?: ImageReference | null;
  readonly botanist?: BotanistReference;
  readonly origin?: OriginReference;
}
