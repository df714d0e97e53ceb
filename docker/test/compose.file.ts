import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './image.recipe.js';

export interface ComposeService {
  readonly image: string;
  readonly build?: { readonly args: { readonly APP: string } };
  readonly profiles?: readonly string[];
  readonly restart: string;
  readonly user: string;
  readonly read_only: boolean;
  readonly privileged?: boolean;
  readonly cap_add?: readonly string[];
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string; readonly required?: boolean }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const VARIABLE = /\$\{(\w+)(?:(:-|:\?)([^}]*))?\}/g;

/** As Compose fills in its variables. @throws Error naming one that must be set and is not. */
export function filledIn(text: string, environment: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (_, name: string, kind: string | undefined, word: string | undefined) => {
    const value = environment[name] ?? '';
    if (value !== '') return value;
    if (kind === ':?') throw new Error(`required variable ${name} is missing a value: ${String(word)}`);
    return word ?? '';
  });
}

/** Every `${NAME…}` of the file, with what stands behind the name. */
export function variablesIn(text: string): { readonly name: string; readonly kind: string }[] {
  const found = [...text.matchAll(VARIABLE)];
  return found.map(([, name = '', kind = '']) => ({ name, kind }));
}

export const composeText = (): string => readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8');

/** @param environment fills in the variables; without it they stay as they are written. */
export function composeFile(environment?: Readonly<Record<string, string>>): ComposeFile {
  const text = composeText();
  const lines = environment === undefined ? text : filledIn(text.replaceAll(/^\s*#.*$/gm, ''), environment);
  return parse(lines, { merge: true }) as ComposeFile;
}

/** docker/demo.env. */
export function demoEnvironment(): Record<string, string> {
  const lines = readFileSync(join(ROOT, 'docker/demo.env'), 'utf8').split('\n');
  const pairs = lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s, 2));
  return Object.fromEntries(pairs) as Record<string, string>;
}
