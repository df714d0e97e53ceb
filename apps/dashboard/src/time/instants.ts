/** Milliseconds since 1970 UTC, as `Date.now()` gives them. */
export type EpochMs = number;

/** An instant as the API writes it. Decimals past the millisecond are let go of: nobody sees them. */
export function toMs(at: string): EpochMs {
  return Date.parse(at);
}

/** An instant as the API reads it, and as it stands in addresses: `2026-11-26T11:42:00Z`. */
export function toInstant(ms: EpochMs): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
