import { parseArgs } from 'node:util';

export interface ReplayCommand {
  readonly rule: string | null;
  readonly plantId: number | null;
  /** False: only says what would happen. */
  readonly apply: boolean;
}

export const HELP = `The quarantine's commands

  replay [--rule RULE] [--plant NUMBER] [--apply]
      judges once more, by today's rules, what was refused and is still open, and says what would become of it;
      with --apply it happens

RULE is a rule by its name, such as temperature-range. Exit code 0: all is well; 1: something failed; 2: wrong use.`;

export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  constructor(problems: readonly string[]) {
    super(`Nothing was done:\n  ${problems.join('\n  ')}\n\n${HELP}`);
  }
}

const OPTIONS = ['rule', 'plant', 'apply'];

function problemsOf(values: Readonly<Record<string, unknown>>, rest: readonly string[]): string[] {
  const problems = rest.map((word) => `"${word}" is not expected here`);
  for (const name of Object.keys(values))
    if (!OPTIONS.includes(name)) problems.push(`--${name} is not an option of replay`);
  const { rule, plant, apply } = values;
  if (rule !== undefined && !(typeof rule === 'string' && /^[a-z-]{1,60}$/.test(rule)))
    problems.push('--rule is wrong: expected a rule by its name, such as temperature-range');
  if (plant !== undefined && !(typeof plant === 'string' && /^\d{1,9}$/.test(plant)))
    problems.push('--plant is wrong: expected the number of a plant');
  if (apply !== undefined && apply !== true) problems.push('--apply takes no value');
  return problems;
}

/** @throws WrongUse naming everything that is wrong, with what is expected. */
export function readCommand(args: readonly string[]): ReplayCommand | 'help' {
  const [verb, ...rest] = args;
  if (verb === undefined || ['help', '--help', '-h'].includes(verb) || rest.includes('--help')) return 'help';
  if (verb !== 'replay') throw new WrongUse([`"${verb}" is no command of the quarantine`]);
  const { values, positionals } = parseArgs({
    args: rest,
    strict: false, // so that everything wrong is named, not the first
    options: { rule: { type: 'string' }, plant: { type: 'string' }, apply: { type: 'boolean' } },
  });
  const problems = problemsOf(values, positionals);
  if (problems.length > 0) throw new WrongUse(problems);
  return {
    rule: (values['rule'] as string | undefined) ?? null,
    plantId: values['plant'] === undefined ? null : Number(values['plant']),
    apply: values['apply'] === true,
  };
}
