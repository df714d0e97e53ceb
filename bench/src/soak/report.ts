import type { Blow, Chaos } from './chaos.js';
import type { Verdict } from './conservation.js';
import type { HistoryFeeder } from './history.feeder.js';
import type { MemoryStory } from './memory.js';
import type { LostQuestion, QueryLoad } from './query.load.js';
import type { Stack } from './stack.js';

interface Told {
  readonly stack: Stack;
  readonly chaos: Chaos;
  readonly load: QueryLoad;
  readonly feeder: HistoryFeeder;
  readonly verdicts: readonly Verdict[];
  readonly stories: readonly MemoryStory[];
  readonly moved: { readonly moved: readonly string[]; readonly still: readonly string[] };
}

/** Texts with how often each is there, the most frequent first. */
function tally(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Prints what came of it; the exit code says whether all that must hold did. */
export function report({ stack, chaos, load, feeder, verdicts, stories, moved }: Told): void {
  say('\nMust hold at the end');
  for (const { what, ok, figures } of verdicts) say(`  ${ok ? 'ok    ' : 'FAILED'} ${what}: ${figures}`);
  const unexplained = load.lost.filter((lost) => !explained(lost, chaos.blows));
  const kinds = tally(chaos.blows.map(({ what }) => what.split(/[,:]| for /)[0]!));
  const unwell = chaos.blows.filter(({ recoveredAfter }) => recoveredAfter === null).length;
  say(`\nBlows: ${chaos.blows.length} (${kinds.map(([kind, times]) => `${kind} ${times}`).join(', ')})`);
  say(
    `  ready again by themselves, seconds: median ${recovery(chaos.blows, 0.5)}, worst ${recovery(chaos.blows, 1)}; never: ${unwell}`,
  );
  say(
    `Questions: ${load.answered} answered, ${load.lost.length} lost while something they need was down, of these ${unexplained.length} without such a reason`,
  );
  for (const { atMs, why } of unexplained.slice(0, 10)) say(`    ${new Date(atMs).toISOString()} ${why}`);
  say(`Days of history fed in: ${feeder.days} (${feeder.failedRuns} runs cut short)`);
  const exits = stack.services.flatMap(({ exits }) => exits);
  say(`Asked to end: ${exits.length} times, with code 0: ${exits.filter((code) => code === 0).length}`);
  say('Memory, MiB, medians of the first and last third of the time in which nothing was ended');
  for (const { service, early, late } of stories)
    say(
      `  ${(late / early).toFixed(2)}  ${early.toFixed(0).padStart(4)} → ${late.toFixed(0).padStart(4)}  ${service}`,
    );
  say(`Metrics: ${moved.moved.length} moved; still: ${moved.still.join(', ') || 'none'}`);
  for (const { name, starts, complaints } of stack.services) {
    say(`${name}: started ${starts} times; errors logged: ${complaints.length}`);
    for (const [message, times] of tally(complaints.map(({ message }) => message)).slice(0, 6))
      say(`    ${times} × ${message.slice(0, 160)}`);
  }
  const uneven =
    stories.length < stack.services.length || stories.some(({ early, late }) => !(late / early < FLAT));
  if (uneven) say(`FAILED memory: a service took more than ${FLAT} of what it began with`);
  const badExits = exits.filter((code) => code !== 0).length;
  if (uneven || badExits > 0) process.exitCode = 1;
  if (verdicts.some(({ ok }) => !ok) || unexplained.length > 0 || unwell > 0) process.exitCode = 1;
}

// A question that was asked some seconds before a blow may be lost in it, and connections come back some seconds behind it.
const BEFORE_MS = 5_000;
const BEHIND_MS = 5_000;

/** A heap that is used more grows to its size once; what leaks in a quarter of an hour shows more than this. */
const FLAT = 1.25;

const explained = ({ atMs }: LostQuestion, blows: readonly Blow[]): boolean =>
  blows.some(
    (blow) =>
      blow.costsQuestions &&
      atMs > blow.atMs - BEFORE_MS &&
      atMs < blow.untilMs + (blow.recoveredAfter ?? 120) * 1_000 + BEHIND_MS,
  );

function recovery(blows: readonly Blow[], share: number): string {
  const seconds = blows.flatMap(({ recoveredAfter }) => recoveredAfter ?? []).sort((a, b) => a - b);
  return (seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0).toFixed(1);
}
