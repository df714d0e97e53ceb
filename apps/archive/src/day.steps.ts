import { LakeError, type Duck } from '@palmhouse/lake';
import type { Log } from '@palmhouse/runtime';
import { archiveReadings, STEP_LABELS, type COUNTED_STEPS } from './archive.metrics.js';
import type { DayCutter } from './cut-over/day.cutter.js';
import { DayChanged, NotProven, type ArchiveDay } from './days/archive-day.js';
import type { ArchiveDaysStore } from './days/archive-days.store.js';
import type { WorkFolder } from './days/work-folder.js';
import type { DayVerifier } from './verify/day.verifier.js';
import { timed, type StepSeconds } from './step-seconds.js';
import type { DayWriter } from './write/day.writer.js';

export interface DayDone {
  readonly version: number;
  /** Rows that left the database. */
  readonly rows: number;
  /** Rows that came while the day was archived, live until the next run. */
  readonly late: number;
  readonly steps: StepSeconds;
}

// A day whose files do not hold what was written, or whose rows changed meanwhile, is written anew this often in a run.
const TRIES = 3;

/** A day's way from where it stands to its end: planned → written → verified → cut over and pruned. */
export class DaySteps {
  constructor(
    private readonly days: ArchiveDaysStore,
    private readonly writer: DayWriter,
    private readonly verifier: DayVerifier,
    private readonly cutter: DayCutter,
    private readonly log: Log,
  ) {}

  async toTheEnd(opened: ArchiveDay, duck: Duck, folder: WorkFolder): Promise<DayDone> {
    let day = opened;
    const steps: StepSeconds = {};
    for (let tries = 1; ; tries += 1) {
      try {
        if (day.state === 'planned') {
          day = await timed(steps, 'write', () => this.writer.write(day, duck, folder));
          through('write', rowsOf(day));
        }
        if (day.state === 'written') {
          day = await timed(steps, 'verify', () => this.verifier.verify(day, duck, folder, steps));
          through('verify', rowsOf(day));
        }
        const { late } = await timed(steps, 'cutOver', () => this.cutter.cutOver(day, duck, folder));
        through('cutOver', rowsOf(day));
        const stands = await this.days.find(day.day);
        return { version: stands!.committedVersion, rows: rowsOf(day), late, steps };
      } catch (error) {
        const version = versionAfter(error, day);
        if (version === null || tries === TRIES) throw error;
        this.log.warn({ err: error, day: day.day }, 'the day is written anew');
        day = await this.days.restart(day, version);
        // Not removed here: whoever comes next puts its file elsewhere, and tidies behind the cut-over.
        if (error instanceof NotProven) await this.days.markSpoilt(day, error.keys);
      }
    }
  }
}

/** Of the rows that were copied out. */
const rowsOf = (day: ArchiveDay): number => Number(day.draft!.staged.rows);

function through(step: (typeof COUNTED_STEPS)[number], rows: number): void {
  archiveReadings.inc({ step: STEP_LABELS[step] }, rows);
}

/** The version to begin anew with after an error that this mends; null where trying again at once does not help. */
function versionAfter(error: unknown, { version }: ArchiveDay): number | null {
  if (error instanceof NotProven || error instanceof DayChanged) return version;
  // The lake holds another manifest of this number: of a time that the database does not remember.
  if (error instanceof LakeError && error.code === 'LAKE.CONFLICT') return version + 1;
  return null;
}
