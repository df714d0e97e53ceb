import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@palmhouse/testing';

const PALMHOUSE = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));

// Starting a database and six services, and some days of history behind them, on two busy cores.
const UP_MILLISECONDS = 180_000;

export interface Stack {
  /** Where the dashboard is: `http://127.0.0.1:4100`. */
  readonly url: string;
  readonly graphql: string;
  readonly mails: string;
  readonly databaseUrl: string;
  /** Process ids by part; all of them are this stack's own. */
  readonly pids: Readonly<Record<string, number>>;
  stop(): Promise<void>;
  /** An API key for this role, made as an operator makes one. */
  apiKey(role: 'visitor' | 'botanist' | 'engineer' | 'admin'): string;
}

interface Addresses {
  readonly graphql: string;
  readonly mails: string;
  readonly databaseUrl: string;
  readonly pids: Readonly<Record<string, number>>;
}

function addressesIn(directory: string): Addresses | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'addresses.json'), 'utf8')) as Addresses;
  } catch {
    return undefined;
  }
}

/** Everything `npm start` starts, in a folder of its own, on a port that is free. */
export async function startStack(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Stack> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-dashboard-'));
  const { PATH, HOME } = process.env;
  const launcher = spawn(process.execPath, [PALMHOUSE, 'up', '--data', directory, '--port', '0', ...args], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
  const ended = new Promise<void>((resolve) => launcher.once('close', () => resolve()));
  const stop = () => end(launcher, ended, directory);
  try {
    const { graphql, mails, databaseUrl, pids } = await eventually(
      'Palmhouse is up',
      () => {
        if (launcher.exitCode !== null) throw new Error(`palmhouse up ended:\n${said}`);
        return addressesIn(directory);
      },
      UP_MILLISECONDS,
    );
    return {
      url: new URL(graphql).origin,
      graphql,
      mails,
      databaseUrl,
      pids,
      stop,
      apiKey: (role) => newKey(directory, role),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function newKey(directory: string, role: string): string {
  const { PATH, HOME } = process.env;
  const args = [PALMHOUSE, 'api-key', 'create', `a ${role}`, '--role', role, '--data', directory];
  const said = execFileSync(process.execPath, args, { env: { PATH, HOME }, encoding: 'utf8' });
  const key = /^phk_\S+$/m.exec(said)?.[0];
  if (key === undefined) throw new Error(`There is no key in: ${said}`);
  return key;
}

async function end(launcher: ChildProcess, ended: Promise<void>, directory: string): Promise<void> {
  if (launcher.exitCode === null) launcher.kill('SIGTERM');
  await ended;
  rmSync(directory, { recursive: true, force: true });
}

/** Asks the stack's API. @throws Error with what it objects to. */
export async function ask<Data>(stack: Pick<Stack, 'graphql'>, query: string): Promise<Data> {
  const response = await fetch(stack.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly object[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
