import type { Finding } from './finding.js';
import type { Patient } from './patient.js';

/** What --only chooses from, in the order in which it is told: what everything else stands on comes first. */
export const GROUPS = [
  'machine',
  'clock',
  'zone',
  'database',
  'migrations',
  'partitions',
  'queue',
  'store',
  'mail',
  'source',
  'lag',
  'storage',
  'services',
] as const;

export type Group = (typeof GROUPS)[number];

export const isGroup = (text: string): text is Group => (GROUPS as readonly string[]).includes(text);

export interface Check {
  readonly group: Group;
  /** What the finding is called when the check itself fails. */
  readonly name: string;
  /** What helps then. */
  readonly remedy: string;
  /** How long it may take; 10 s where nothing is said. */
  readonly milliseconds?: number;
  /** @param given aborted when its time is over. */
  examine(patient: Patient, given: AbortSignal): Promise<readonly Finding[]>;
}

/** What the whole of a group needs is not there, which is told by the group's own finding. */
export class Missing extends Error {
  override readonly name = 'Missing';
  constructor(
    /** Whose finding it is. */
    readonly group: Group,
    message: string,
  ) {
    super(message);
  }
}
