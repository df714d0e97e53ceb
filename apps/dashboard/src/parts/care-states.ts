import type { CareState } from '@palmhouse/client';

/** Worst first. */
export const CARE_STATES: readonly CareState[] = ['ATTENTION', 'SENSOR_FAULT', 'SILENT', 'OK', 'AWAY'];
