import { parseArgs } from 'node:util';
import { isUtcDay, type UtcDay } from '@palmhouse/domain';

export type Command =
  | { readonly verb: 'run'; readonly day: UtcDay | null }
  | { readonly verb: 'list'; readonly json: boolean }
  | { readonly verb: 'verify'; readonly day: UtcDay | null }
  | { readonly verb: 'restore'; readonly day: UtcDay; readonly into: 'schema' | 'live' }
  | { readonly verb: 'rehearse'; readonly day: UtcDay | null };

export const HELP = `The archive's commands

  run [--day DAY]                         archives every day that is due, or one
  list [--json]                           the days in the lake, with their state of proof
  verify [--day DAY | --all]              reads a day, or everything, back and compares it with what was proven
  restore --day DAY [--into schema|live]  brings a day back: into a schema of its own (restored_YYYY_MM_DD), or into the live table
  rehearse [--day DAY]                    restores a day, one drawn by lot, into a schema that is dropped again, and notes the proof

DAY is a UTC day, YYYY-MM-DD. Exit code 0: all is well; 1: something failed or was found; 2: wrong use.`;

export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  constructor(problems: readonly string[]) {
    super(`Nothing was done:\n  ${problems.join('\n  ')}\n\n${HELP}`);
  }
}

const OPTIONS_OF: Readonly<Record<Command['verb'], readonly string[]>> = {
  run: ['day'],
  list: ['json'],
  verify: ['day', 'all'],
  restore: ['day', 'into'],
  rehearse: ['day'],
};

const FLAGS = ['json', 'all'];

function problemsOf(
  verb: Command['verb'],
  values: Readonly<Record<string, unknown>>,
  rest: readonly string[],
): string[] {
  const known = OPTIONS_OF[verb];
  const problems = rest.map((word) => `"${word}" is not expected here`);
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name)) problems.push(`--${name} is not an option of ${verb}`);
    else if (FLAGS.includes(name) && value !== true) problems.push(`--${name} takes no value`);
  }
  const { day, into } = values;
  if (day !== undefined && !(typeof day === 'string' && isUtcDay(day)))
    problems.push('--day is wrong: expected a day of the calendar, YYYY-MM-DD');
  if (verb === 'restore' && day === undefined)
    problems.push('--day is missing: which day is to be restored?');
  if (into !== undefined && into !== 'schema' && into !== 'live')
    problems.push('--into is wrong: expected schema or live');
  if (day !== undefined && values['all'] !== undefined) problems.push('--day and --all exclude each other');
  return problems;
}

/** @throws WrongUse naming everything that is wrong, with what is expected. */
export function readCommand(args: readonly string[]): Command | 'help' {
  const [verb, ...rest] = args;
  if (verb === undefined || ['help', '--help', '-h'].includes(verb) || rest.includes('--help')) return 'help';
  if (!Object.hasOwn(OPTIONS_OF, verb)) throw new WrongUse([`"${verb}" is no command of the archive`]);
  const { values, positionals } = parseArgs({
    args: rest,
    strict: false, // so that everything wrong is named, not the first
    options: {
      day: { type: 'string' },
      into: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const problems = problemsOf(verb as Command['verb'], values, positionals);
  if (problems.length > 0) throw new WrongUse(problems);
  const day = (values['day'] as UtcDay | undefined) ?? null;
  switch (verb as Command['verb']) {
    case 'list':
      return { verb: 'list', json: values['json'] === true };
    case 'restore':
      return { verb: 'restore', day: day!, into: values['into'] === 'live' ? 'live' : 'schema' };
    default:
      return { verb: verb as 'run' | 'verify' | 'rehearse', day };
  }
}
