import type { LaunchContext } from './launch.context.js';
import { endOf, endProgram, entryOf, forkProgram } from './service.process.js';

export interface Program {
  /** Its log's. */
  readonly name: string;
  readonly app: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Takes what it says on stdout. */
  readonly output: (line: string) => void;
}

// These programs finish what they have at hand within moments, and can be killed at any time without harm.
const KILL_AFTER_MILLISECONDS = 1_500;

/**
 * Runs a built program to its end, or until everything is to end.
 * @returns its exit code; null where it was killed, or could not be run.
 */
export async function runProgram(context: LaunchContext, program: Program): Promise<number | null> {
  if (context.stopping.aborted) return null;
  const { name, args, variables, output } = program;
  const entry = entryOf(context.root, program.app, program.file);
  const child = forkProgram({
    name,
    entry,
    args,
    environment: { ...context.environment, ...variables },
    directory: context.root,
    stopping: context.stopping,
    output,
    ...context.logOf(name),
  });
  if (child.pid !== undefined) context.lock.remember(name, child.pid, entry);
  const ended = endOf(child);
  const end = () => void endProgram(child, ended, KILL_AFTER_MILLISECONDS);
  context.stopping.addEventListener('abort', end, { once: true });
  await ended;
  context.stopping.removeEventListener('abort', end);
  return child.exitCode;
}
