// Runs programs: quietly as a step with its time, or in full view. Signals to this process reach them.
import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

export class StepFailure extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// What a failing step has said is printed; a runaway one must not fill the memory.
const KEPT_CHARACTERS = 200_000;

/** @returns {Promise<{ code: number, output: string }>} output is empty where it went to the terminal. */
export function run(command, args, { env = process.env, quiet = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, env, stdio });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS);
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    let signalled;
    const forward = (signal) => {
      signalled = signal;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.once('error', (error) => keep(`${command}: ${error.message}\n`));
    child.once('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, forward);
      if (signalled) process.exit(signalled === 'SIGINT' ? 130 : 143);
      resolve({ code: code ?? 1, output });
    });
  });
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One line: what is done, and how long it took. */
export async function step(title, work) {
  const since = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(since)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed after ${seconds(since)}\n`);
    throw error;
  }
}

/** Runs a program that says nothing unless it fails. */
export async function runQuietly(command, args, env, hint) {
  const { code, output } = await run(command, args, { env, quiet: true });
  if (code !== 0) throw new StepFailure(`${output.trim()}\n\n${hint}`);
}
