import { parseArgs } from 'node:util';
import { checkMuseumOptions, MuseumOptionsError, parseMuseumOptions } from './options.js';
import type { MuseumOptions } from './options.js';

/** The options by name, with what each expects. Each is also `SANDBOX_…` in the environment. */
const EXPECTED = {
  port: 'a port 0–65535 (0: any free one)',
  'smtp-port': 'a port 0–65535 for its mail server (0: any free one)',
  host: 'an address to listen on',
  'smtp-host': 'an address for its mail server to listen on',
  plants: 'a number of plants, 1–100000',
  generation: 'v1, v2 or v3',
  seed: 'a whole number 0–4294967295',
  latency: 'milliseconds, or min,max',
  oddities: 'true or false',
  trouble: 'true, false, or since when: an instant such as 2026-11-21T10:05:00Z',
  faults: 'a fault plan as JSON',
} as const;
type Name = keyof typeof EXPECTED;
const NAMES = Object.keys(EXPECTED) as Name[];

/** Its name among the museum's options, and in the environment. */
const keyOf = (name: Name): string => name.replace(/-([a-z])/, (_, letter: string) => letter.toUpperCase());
const variableOf = (name: Name): string => `SANDBOX_${name.toUpperCase().replace('-', '_')}`;

const number = (text: string): number | string => (/^\d{1,10}$/.test(text.trim()) ? Number(text) : text);

/** The value a text stands for; a text that stands for nothing stays one, and the check refuses it. */
function valueOf(name: Name, text: string): unknown {
  if (name === 'port' || name === 'smtp-port' || name === 'plants' || name === 'seed') return number(text);
  if (name === 'latency') return text.includes(',') ? text.split(',').map(number) : number(text);
  if (name === 'oddities' || name === 'trouble') return text === 'true' || (text === 'false' ? false : text);
  if (name === 'faults') {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  return text;
}

function argumentsOf(args: readonly string[]): Partial<Record<string, string>> {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error);
    const known = NAMES.map((name) => `--${name} (${EXPECTED[name]})`).join(', ');
    throw new MuseumOptionsError(`The museum did not open: ${reason}. Expected: ${known}.`);
  }
}

/** What `--help` says. */
export function helpText(): string {
  const lines = NAMES.map((name) => `  --${name.padEnd(11)} ${EXPECTED[name]} (or ${variableOf(name)})`);
  return ['A pretend museum: the plants API in three generations, with faults. Options:', ...lines].join(
    '\n',
  );
}

/**
 * The museum's options from the command line and the environment: the command line wins, an empty variable counts
 * as absent. Throws MuseumOptionsError whose one line names every wrong option and what it expects.
 */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): MuseumOptions {
  const given = argumentsOf(args);
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const name of NAMES) {
    const variable = variableOf(name);
    const key = keyOf(name);
    const text = given[name] ?? (environment[variable] || undefined);
    if (text === undefined) continue;
    values[key] = valueOf(name, text);
    const reasons = checkMuseumOptions({ [key]: values[key] });
    const called = given[name] === undefined ? variable : `--${name}`;
    const why = name === 'faults' ? ` (${reasons.join('; ')})` : '';
    if (reasons.length > 0) wrong.push(`${called}: expected ${EXPECTED[name]}, got "${text}"${why}`);
  }
  if (wrong.length > 0) throw new MuseumOptionsError(`The museum did not open: ${wrong.join('; ')}.`);
  return parseMuseumOptions(values);
}
