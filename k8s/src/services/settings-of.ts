import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Environment } from './environment.js';

export interface Reading {
  /** Every variable that the service looks at. */
  readonly names: readonly string[];
  /** Why it would not start; null: it would. */
  readonly problem: string | null;
}

/** How a program of Palmhouse reads its environment. */
export type SettingsReader = (app: string, environment: Environment) => Reading;

const SCRIPT = fileURLToPath(new URL('../../dist/services/read-settings.js', import.meta.url));

/**
 * Asks the built service itself.
 * @throws Error where it cannot be asked: it is not built.
 */
export const settingsOf: SettingsReader = (app, environment) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, app], {
    input: JSON.stringify(environment),
    encoding: 'utf8',
    env: {},
  });
  if (status !== 0) throw new Error(`The settings of ${app} could not be read. Is it built? ${stderr}`);
  return JSON.parse(stdout) as Reading;
};

/** The same, asked once for the same. */
export function remembering(reader: SettingsReader): SettingsReader {
  const known = new Map<string, Reading>();
  return (app, environment) => {
    const key = `${app} ${JSON.stringify(environment)}`;
    const reading = known.get(key) ?? reader(app, environment);
    known.set(key, reading);
    return reading;
  };
}
