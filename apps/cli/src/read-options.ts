import { parseArgs } from 'node:util';
import { z } from 'zod';
import { GROUPS, isGroup, type Group } from './doctor/check.js';

export type CommandName = 'up' | 'migrate' | 'doctor' | 'discover' | 'archive' | 'quarantine' | 'api-key';

/** Programs of their own, which read their words themselves. */
export const PASSING_ON: readonly string[] = ['archive', 'quarantine', 'api-key'];

const wholeNumber = (min: number, max: number, expected: string) =>
  z
    .string({ error: expected })
    .regex(/^\d{1,9}$/, { error: expected })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error: expected });

const flag = z.literal(true, { error: 'takes no value' });

const GROUPS_FORM = `expected some of ${GROUPS.join(',')}`;

const groups = z
  .string({ error: GROUPS_FORM })
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine((names): names is Group[] => names.every(isGroup), { error: GROUPS_FORM });

const OPTIONS = {
  data: z.string({ error: 'expected a directory' }).min(1, { error: 'expected a directory' }),
  port: wholeNumber(0, 65_535, 'expected a port 0–65535 (0: any free one)'),
  'no-sandbox': flag,
  generation: z.enum(['v1', 'v2', 'v3'], { error: 'expected v1, v2 or v3' }),
  plants: wholeNumber(1, 100_000, 'expected a number of plants, 1–100000'),
  history: wholeNumber(0, 30, 'expected a number of days, 0–30'),
  'no-trouble': flag,
  json: flag,
  strict: flag,
  only: groups,
} as const;

type OptionName = keyof typeof OPTIONS;

const FLAGS: readonly OptionName[] = ['no-sandbox', 'no-trouble', 'json', 'strict'];

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  up: ['data', 'port', 'no-sandbox', 'generation', 'plants', 'history', 'no-trouble'],
  migrate: ['data'],
  doctor: ['data', 'only', 'json', 'strict'],
  discover: ['data'],
  archive: ['data'],
  quarantine: ['data'],
  'api-key': ['data'],
};

export interface Options {
  readonly options: { -readonly [N in OptionName]?: z.infer<(typeof OPTIONS)[N]> };
  /** What is not for the launcher to judge, as it was given. */
  readonly passedOn: readonly string[];
  readonly problems: readonly string[];
}

export const messageOf = (error: z.ZodError): string => error.issues[0]?.message ?? 'is wrong';

function parse(command: CommandName, args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: false, // so that every wrong option is named, not the first one
    tokens: true,
    options: Object.fromEntries(
      OPTIONS_OF[command].map((name) => [
        name,
        { type: FLAGS.includes(name) ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
}

/** The verbs and options of these commands are theirs to read; only what says whose database is meant stays here. */
function withoutOwn(args: readonly string[], tokens: ReturnType<typeof parse>['tokens']): string[] {
  const own = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'data') continue;
    own.add(token.index);
    if (token.value !== undefined && !token.inlineValue) own.add(token.index + 1);
  }
  return args.filter((_, index) => !own.has(index));
}

export function readOptions(command: CommandName, args: readonly string[]): Options {
  const known = OPTIONS_OF[command];
  const passesOn = PASSING_ON.includes(command);
  const { values, positionals, tokens } = parse(command, args);
  const options: Record<string, unknown> = {};
  const problems = passesOn ? [] : positionals.map((word) => `"${word}" is not expected here`);
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name as OptionName)) {
      if (passesOn) continue;
      problems.push(`--${name} is unknown: expected ${known.map((option) => `--${option}`).join(', ')}`);
      continue;
    }
    const read = OPTIONS[name as OptionName].safeParse(value);
    if (read.success) options[name] = read.data;
    else problems.push(`--${name} is wrong: ${messageOf(read.error)}`);
  }
  return { options, passedOn: passesOn ? withoutOwn(args, tokens) : [], problems };
}
