import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Group } from './doctor/check.js';
import { readOptions, type CommandName, type Options } from './read-options.js';
import { readVariables } from './read-variables.js';

/** The clone's root, from `apps/cli/src` and `apps/cli/dist` alike. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

export interface SandboxSettings {
  readonly generation: 'v1' | 'v2' | 'v3';
  readonly plants: number;
  /** Whole days of history that can be archived at once; 0: it begins when it is first started. */
  readonly historyDays: number;
  /** Whether plants get into trouble in it, so that there is something to see. */
  readonly trouble: boolean;
}

export interface DoctorSettings {
  /** What is looked at; none: everything. */
  readonly groups: readonly Group[];
  /** For machines. */
  readonly isJson: boolean;
  /** Warnings fail, too. */
  readonly isStrict: boolean;
}

export interface Settings {
  /** Holds the database, the lake, the logs and addresses.json. */
  readonly dataDirectory: string;
  /** The API's; 0: any free one. */
  readonly port: number;
  /** Absent where a real plants API is used. */
  readonly sandbox: SandboxSettings | undefined;
  /** Each is absent where the embedded part is used. */
  readonly databaseUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly lakeUrl: string | undefined;
  readonly plantsApiUrl: string | undefined;
  /** Absent: mails stay in the sandbox, where there is one. */
  readonly smtpUrl: string | undefined;
  readonly doctor: DoctorSettings;
  /** What another program reads, as it was given. */
  readonly passedOn: readonly string[];
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

// Enough to compare one archived day with another, and filled in within two minutes.
const DEFAULT_HISTORY_DAYS = 3;

function sandboxProblems(options: Options['options'], plantsApiUrl: boolean): string[] {
  if (options['no-sandbox'] && !plantsApiUrl) {
    return ['PLANTS_API_URL is missing: --no-sandbox expects http://host:port/path of the plants API there'];
  }
  if (!options['no-sandbox'] && !plantsApiUrl) return [];
  return (['generation', 'plants', 'history', 'no-trouble'] as const)
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
  const { options, passedOn, problems } = readOptions(command, args);
  const { variables, problems: wrong } = readVariables(environment);
  const plantsApiIsGiven = (environment['PLANTS_API_URL'] ?? '') !== '';
  const all = [...problems, ...wrong, ...sandboxProblems(options, plantsApiIsGiven)];
  if (all.length > 0) throw new SettingsError(all);
  const sandbox = {
    generation: options.generation ?? 'v3',
    plants: options.plants ?? DEFAULT_PLANTS,
    historyDays: options.history ?? DEFAULT_HISTORY_DAYS,
    trouble: options['no-trouble'] !== true,
  };
  return {
    dataDirectory: resolve(options.data ?? `${ROOT}/.palmhouse`),
    port: options.port ?? DEFAULT_PORT,
    sandbox: variables.PLANTS_API_URL === undefined ? sandbox : undefined,
    databaseUrl: variables.DATABASE_URL,
    queueUrl: variables.QUEUE_URL,
    lakeUrl: variables.LAKE_URL,
    plantsApiUrl: variables.PLANTS_API_URL?.replace(/\/+$/, ''),
    smtpUrl: variables.SMTP_URL,
    doctor: {
      groups: options.only ?? [],
      isJson: options.json === true,
      isStrict: options.strict === true,
    },
    passedOn,
    environment,
  };
}
