import { readCsv } from './csv.js';
import { jsonElements } from './json-elements.js';
import { pythonLiteralToJson } from './python-literal.js';
import { readRecording, recordingsIn } from './recordings.folder.js';

/** What the source once said when a plant was asked. */
export interface RecordedAnswer {
  /** 200 for a report; errors were recorded without their status and have the one the source gives them. */
  readonly status: number;
  /** JSON text, its numbers digit for digit as recorded. */
  readonly body: string;
}

/** The answers of one sweep by the id that was asked; a plant that the recording is silent about is not in it. */
export type RecordedSweep = ReadonlyMap<number, RecordedAnswer>;

export type Recording =
  | 'v1/sweep_2023-08-30'
  | 'v1/sweep_2024-04-15'
  | 'v1/twenty_sweeps_2024-08-06'
  | 'v2/sweep_2025-09-23'
  | 'v3';

/**
 * A recording as sweeps, in the order they were made.
 * @throws Error (ENOENT) where the recordings are absent: ask `recordingsAreThere` first.
 */
export function recordedSweeps(recording: Recording): RecordedSweep[] {
  switch (recording) {
    case 'v1/twenty_sweeps_2024-08-06':
      return sweepsOf(readCsv(readRecording(`${recording}.csv`)).map(bodyOfRow), startsAgain);
    case 'v3':
      return sweepsOf(recordingsIn(recording).map(readRecording), hasAnswered);
    default:
      return sweepsOf(jsonElements(readRecording(`${recording}.json`)).filter(isAnswer), hasAnswered);
  }
}

/** The columns of the CSV that are printed as Python prints them; the others are text or plain numbers. */
const LITERALS = new Set(['botanist', 'images', 'origin_location', 'scientific_name']);
const NUMBERS = new Set(['plant_id', 'soil_moisture', 'temperature']);

/** An empty cell is a key that was absent; the first column, without a name, only numbers the rows. */
function bodyOfRow(row: Readonly<Record<string, string>>): string {
  const members = Object.entries(row)
    .filter(([key, cell]) => key !== '' && cell !== '')
    .map(([key, cell]) => `${JSON.stringify(key)}: ${valueOf(key, cell)}`);
  return `{${members.join(', ')}}`;
}

function valueOf(key: string, cell: string): string {
  if (LITERALS.has(key)) return pythonLiteralToJson(cell);
  return NUMBERS.has(key) ? cell : JSON.stringify(cell);
}

/** The list of 2024-04-15 has null in place of the plants that gave no report. */
function isAnswer(body: string): boolean {
  return body !== 'null';
}

/** Tells which sweep an answer goes to, given the sweeps so far. */
type Placing = (sweeps: readonly RecordedSweep[], plantId: number) => number;

/** A sweep goes upwards through the ids: where they fall, the next has begun. */
function startsAgain(sweeps: readonly RecordedSweep[], plantId: number): number {
  const last = [...(sweeps.at(-1)?.keys() ?? [])].at(-1) ?? Infinity;
  return plantId < last ? sweeps.length : sweeps.length - 1;
}

/** The nth answer of a plant belongs to the nth sweep; not every sweep has every plant. */
function hasAnswered(sweeps: readonly RecordedSweep[], plantId: number): number {
  const free = sweeps.findIndex((sweep) => !sweep.has(plantId));
  return free < 0 ? sweeps.length : free;
}

function sweepsOf(bodies: readonly string[], place: Placing): RecordedSweep[] {
  const sweeps: Map<number, RecordedAnswer>[] = [];
  for (const body of bodies) {
    const { plant_id, error } = JSON.parse(body) as { plant_id: number; error?: string };
    (sweeps[place(sweeps, plant_id)] ??= new Map()).set(plant_id, { status: statusOf(error), body });
  }
  return sweeps;
}

function statusOf(error: string | undefined): number {
  if (error === undefined) return 200;
  return error === 'plant sensor fault' ? 500 : 404;
}
