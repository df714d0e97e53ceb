import type { EpochMicros } from '../time/epoch-micros.js';

/** Where a stretch of readings came from; a gap has none. */
export type CoverageSource = 'live' | 'archive' | 'gap';

/** Why a stretch has no readings: there are none, or they are archived and could not be read just now. */
export type GapReason = 'no_readings' | 'unreadable';

export interface Coverage {
  /** Included. */
  readonly from: EpochMicros;
  /** Excluded. */
  readonly to: EpochMicros;
  readonly source: CoverageSource;
  readonly readings: number;
  /** Of gaps alone. */
  readonly reason: GapReason | null;
}

export interface SourcedInstant {
  readonly takenAt: EpochMicros;
  readonly source: 'live' | 'archive';
}

export interface Stretch {
  readonly from: EpochMicros;
  readonly to: EpochMicros;
}

// Every plant is asked each minute; a sensor that missed four in a row has a gap, not a hiccup.
export const GAP_MICROS = 5 * 60_000_000;

/** Readings known as a whole: those of an archived hour. */
export interface SourcedSpan extends Stretch {
  readonly source: 'live' | 'archive';
  readonly readings: number;
}

/**
 * What a stretch of one plant's readings consists of, without holes: runs from the live or the archived side, and gaps
 * of at least five minutes.
 * @param readings in the order of time, all within `stretch`.
 * @param unreadable archived stretches that could not be read, in order.
 */
export function coverageOf(
  readings: readonly SourcedInstant[],
  stretch: Stretch,
  unreadable: readonly Stretch[] = [],
): Coverage[] {
  const spans = readings.map(({ takenAt, source }) => ({
    from: takenAt,
    to: takenAt + 1,
    source,
    readings: 1,
  }));
  return coverageOfSpans(spans, stretch, unreadable);
}

/**
 * The same of readings known by the span: within one there is no gap.
 * @param spans in the order of their beginnings; what they have of each other's time, or beyond the stretch, is the earlier one's.
 */
export function coverageOfSpans(
  spans: readonly SourcedSpan[],
  stretch: Stretch,
  unreadable: readonly Stretch[] = [],
): Coverage[] {
  const runs: Coverage[] = [];
  let edge = stretch.from;
  for (const { source, readings, ...span } of spans) {
    const to = Math.max(edge, Math.min(span.to, stretch.to));
    const last = runs.at(-1);
    const isGap = isHole({ from: edge, to: span.from }, unreadable);
    if (isGap) runs.push(...withoutSlivers(gap(edge, span.from, unreadable), runs));
    if (!isGap && last !== undefined && (last.source === source || (to === edge && last.source !== 'gap'))) {
      runs[runs.length - 1] = { ...last, to, readings: last.readings + readings };
    } else {
      // Between two sources, and in short pauses, the later one's stretch begins where the earlier one ended.
      const from = isGap ? runs.at(-1)!.to : edge;
      runs.push({ from, to, source, readings, reason: null });
    }
    edge = to;
  }
  const last = runs.at(-1);
  if (edge >= stretch.to) return runs;
  if (last === undefined || isHole({ from: edge, to: stretch.to }, unreadable))
    runs.push(...gap(edge, stretch.to, unreadable));
  else runs[runs.length - 1] = { ...last, to: stretch.to };
  return runs;
}

/** The coverage of stretches that follow each other as that of one: alike neighbours join. */
export function joinCoverage(...parts: readonly (readonly Coverage[])[]): Coverage[] {
  const joined: Coverage[] = [];
  for (const next of parts.flat()) {
    const last = joined.at(-1);
    const isAlike = last?.source === next.source && last.reason === next.reason;
    // A pause where two stretches meet is a pause still.
    const isPause = last !== undefined && last.source !== 'gap' && isSliver(next);
    if (last !== undefined && (isAlike || isPause))
      joined[joined.length - 1] = { ...last, to: next.to, readings: last.readings + next.readings };
    else joined.push(next);
  }
  return joined;
}

function isHole({ from, to }: Stretch, unreadable: readonly Stretch[]): boolean {
  return to - from >= GAP_MICROS || unreadable.some((lost) => lost.from < to && lost.to > from);
}

/** A gap, cut where its reason changes. */
function gap(from: EpochMicros, to: EpochMicros, unreadable: readonly Stretch[]): Coverage[] {
  const parts: Coverage[] = [];
  const push = (start: EpochMicros, end: EpochMicros, reason: GapReason) => {
    if (end > start) parts.push({ from: start, to: end, source: 'gap', readings: 0, reason });
  };
  let edge = from;
  for (const lost of unreadable) {
    const start = Math.max(lost.from, edge);
    const end = Math.min(lost.to, to);
    if (end <= start) continue;
    push(edge, start, 'no_readings');
    push(start, end, 'unreadable');
    edge = end;
  }
  push(edge, to, 'no_readings');
  return parts;
}

/** A pause beside an unreadable stretch is a pause still: it goes to the readings that it borders on. */
function withoutSlivers(parts: readonly Coverage[], before: Coverage[]): Coverage[] {
  const rest = [...parts];
  const previous = before.at(-1);
  if (rest.length > 1 && previous !== undefined && isSliver(rest[0]!))
    before[before.length - 1] = { ...previous, to: rest.shift()!.to };
  if (rest.length > 1 && isSliver(rest.at(-1)!)) rest.pop();
  return rest;
}

const isSliver = ({ from, to, reason }: Coverage): boolean =>
  reason === 'no_readings' && to - from < GAP_MICROS;

/** Everything that is kept of the stretch is there; that a sensor was silent is no lack of ours. */
export function isComplete(coverage: readonly Coverage[]): boolean {
  return coverage.every(({ reason }) => reason !== 'unreadable');
}
