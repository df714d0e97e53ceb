import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** The clone's root, from `apps/cli/src` and `apps/cli/dist` alike. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

export type CommandName = 'up' | 'migrate' | 'doctor' | 'discover';

export interface SandboxSettings {
  readonly generation: 'v1' | 'v2' | 'v3';
  readonly plants: number;
}

export interface Settings {
  /** Holds the database, the logs and addresses.json. */
  readonly dataDirectory: string;
  /** The API's; 0: any free one. */
  readonly port: number;
  /** Absent where a real plants API is used. */
  readonly sandbox: SandboxSettings | undefined;
  /** Each is absent where the embedded part is used. */
  readonly databaseUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly plantsApiUrl: string | undefined;
  /** What the services inherit. */
  readonly environment: NodeJS.ProcessEnv;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(readonly problems: readonly string[]) {
    super(`Nothing was started:\n  ${problems.join('\n  ')}`);
  }
}

const DEFAULT_PORT = 3_000;

// As many as the museum has.
const DEFAULT_PLANTS = 50;

const wholeNumber = (min: number, max: number, expected: string) =>
  z
    .string({ error: expected })
    .regex(/^\d{1,9}$/, { error: expected })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error: expected });

const OPTIONS = {
  data: z.string({ error: 'expected a directory' }).min(1, { error: 'expected a directory' }),
  port: wholeNumber(0, 65_535, 'expected a port 0–65535 (0: any free one)'),
  'no-sandbox': z.literal(true, { error: 'takes no value' }),
  generation: z.enum(['v1', 'v2', 'v3'], { error: 'expected v1, v2 or v3' }),
  plants: wholeNumber(1, 100_000, 'expected a number of plants, 1–100000'),
} as const;

type OptionName = keyof typeof OPTIONS;

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  up: ['data', 'port', 'no-sandbox', 'generation', 'plants'],
  migrate: ['data'],
  doctor: ['data'],
  discover: ['data'],
};

const url = (protocol: RegExp, expected: string) =>
  z.string().refine((text) => URL.canParse(text) && protocol.test(text), { error: expected });

const VARIABLES = {
  DATABASE_URL: url(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database'),
  QUEUE_URL: url(
    /^(postgres(ql)?|rediss?):\/\//,
    'expected redis://host:port or postgres://user:password@host:port/database',
  ),
  PLANTS_API_URL: url(/^https?:\/\//, 'expected http://host:port/path of the plants API'),
} as const;

const messageOf = (error: z.ZodError): string => error.issues[0]?.message ?? 'is wrong';

interface Read {
  readonly options: { -readonly [N in OptionName]?: z.infer<(typeof OPTIONS)[N]> };
  readonly problems: string[];
}

function readOptions(command: CommandName, args: readonly string[]): Read {
  const known = OPTIONS_OF[command];
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false, // so that every wrong option is named, not the first one
    options: Object.fromEntries(
      known.map((name) => [
        name,
        { type: name === 'no-sandbox' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const options: Record<string, unknown> = {};
  const problems: string[] = positionals.map((word) => `"${word}" is not expected here`);
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name as OptionName)) {
      problems.push(`--${name} is unknown: expected ${known.map((option) => `--${option}`).join(', ')}`);
      continue;
    }
    const read = OPTIONS[name as OptionName].safeParse(value);
    if (read.success) options[name] = read.data;
    else problems.push(`--${name} is wrong: ${messageOf(read.error)}`);
  }
  return { options, problems };
}

/** URLs hold passwords: the values are never in the problems. */
function readVariables(environment: NodeJS.ProcessEnv): {
  variables: Record<string, string>;
  problems: string[];
} {
  const variables: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(VARIABLES)) {
    const given = environment[name] ?? '';
    if (given === '') continue; // empty is unset: that is how shells leave things out
    const read = schema.safeParse(given);
    if (read.success) variables[name] = read.data;
    else problems.push(`${name} is wrong: ${messageOf(read.error)}`);
  }
  return { variables, problems };
}

function sandboxProblems(options: Read['options'], plantsApiUrl: boolean): string[] {
  if (options['no-sandbox'] && !plantsApiUrl) {
    return ['PLANTS_API_URL is missing: --no-sandbox expects http://host:port/path of the plants API there'];
  }
  if (!options['no-sandbox'] && !plantsApiUrl) return [];
  return (['generation', 'plants'] as const)
    .filter((name) => options[name] !== undefined)
    .map(
      (name) =>
        `--${name} is for the sandbox, which is not started with ${plantsApiUrl ? 'PLANTS_API_URL' : '--no-sandbox'}`,
    );
}

/**
 * A command's settings from its options and the environment, before anything starts.
 * @throws SettingsError naming every option and variable that is missing or wrong, with what is expected.
 */
export function readSettings(
  command: CommandName,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Settings {
  const { options, problems } = readOptions(command, args);
  const { variables, problems: wrong } = readVariables(environment);
  const plantsApiUrl = variables['PLANTS_API_URL'];
  const plantsApiIsGiven = (environment['PLANTS_API_URL'] ?? '') !== '';
  const all = [...problems, ...wrong, ...sandboxProblems(options, plantsApiIsGiven)];
  if (all.length > 0) throw new SettingsError(all);
  return {
    dataDirectory: resolve(options.data ?? `${ROOT}/.palmhouse`),
    port: options.port ?? DEFAULT_PORT,
    sandbox:
      plantsApiUrl === undefined
        ? { generation: options.generation ?? 'v3', plants: options.plants ?? DEFAULT_PLANTS }
        : undefined,
    databaseUrl: variables['DATABASE_URL'],
    queueUrl: variables['QUEUE_URL'],
    plantsApiUrl: plantsApiUrl?.replace(/\/+$/, ''),
    environment,
  };
}
