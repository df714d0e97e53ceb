import type {
  AlertAudience,
  AlertFacts,
  AlertKind,
  AlertSeverity,
  AlertState,
  CareChannel,
  CareRanges,
  OwnBand,
  PlantStatus,
  State,
} from '@palmhouse/domain';

/** As far back as a chart looks. */
export const CHART_HOURS = 12;

/** Milliseconds since 1970 wherever a name ends in `Ms`. */
export interface ToldAlert {
  readonly id: number;
  readonly kind: AlertKind;
  readonly subject: string;
  readonly channel: CareChannel | null;
  readonly audience: AlertAudience;
  readonly severity: AlertSeverity;
  readonly state: AlertState;
  readonly sinceMs: number;
  readonly openedMs: number;
  /** A sentence with the numbers. */
  readonly summary: string;
  readonly facts: AlertFacts;
  readonly assignee: string | null;
  /** Who last acknowledged it, whatever became of it since. */
  readonly acknowledged: { readonly by: string; readonly atMs: number } | null;
  readonly resolvedMs: number | null;
  readonly snoozedUntilMs: number | null;
  /** Null where it is about the machinery. */
  readonly plant: ToldPlant | null;
}

export interface Picture {
  readonly url: string;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
}

export interface ToldChannel {
  readonly state: State;
  readonly kind: string | null;
  readonly sinceMs: number;
  readonly reason: string;
  readonly value: number | null;
}

/** What a channel is usually like at this hour of the day: between its bounds, about its median. */
export type Usual = Pick<OwnBand, 'median' | 'low' | 'high'>;

export interface Forecast {
  readonly needsWaterMs: number;
  /** By how much it usually errs; null: none to tell by. */
  readonly errorMinutes: number | null;
}

export interface ToldPlant {
  readonly id: number;
  readonly name: string;
  readonly scientificName: string | null;
  readonly status: PlantStatus;
  readonly botanist: string | null;
  readonly picture: Picture | null;
  /** Its own, or the museum's. */
  readonly ranges: CareRanges;
  readonly latest: {
    readonly takenMs: number;
    readonly soilMoisture: number | null;
    readonly temperature: number | null;
  } | null;
  readonly channels: Readonly<Partial<Record<CareChannel, ToldChannel>>>;
  /** Nothing of a channel whose hour is still being learnt. */
  readonly usual: Readonly<Partial<Record<CareChannel, Usual>>>;
  /** The newest first, a fortnight's at most. */
  readonly wateredMs: readonly number[];
  readonly forecast: Forecast | null;
}

export interface Sample {
  readonly atMs: number;
  /** Percent; null where there was none. */
  readonly soilMoisture: number | null;
  /** Degrees Celsius. */
  readonly temperature: number | null;
}

/** How the machinery stands, for those who keep it running. */
export interface Machinery {
  readonly storage: {
    readonly atMs: number;
    readonly usedBytes: number;
    readonly capacityBytes: number | null;
  } | null;
  readonly sweep: {
    readonly minuteMs: number;
    readonly asked: number;
    readonly failed: number;
  } | null;
  readonly oldestDueDay: string | null;
}
