import { createContext, use, type ReactNode } from 'react';
import { isTimeZone } from '@palmhouse/domain';

/** By whose clock times are shown: `museum` when the address says nothing. */
export const CLOCKS = ['museum', 'device', 'utc'] as const;
export type ClockChoice = (typeof CLOCKS)[number];

export const DEVICE_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param museum the museum's own IANA zone, as the API says it. */
export function zoneOf(choice: ClockChoice, museum: string): string {
  if (choice === 'utc') return 'UTC';
  return choice === 'device' && isTimeZone(DEVICE_ZONE) ? DEVICE_ZONE : museum;
}

const Zone = createContext('Europe/London');

export function ZoneProvider({ zone, children }: { readonly zone: string; readonly children: ReactNode }) {
  return <Zone value={zone}>{children}</Zone>;
}

/** The IANA time zone that every time on the page is shown in. */
export function useZone(): string {
  return use(Zone);
}
