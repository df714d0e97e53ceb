// npm start: installs and builds what is missing, then hands over to `palmhouse up`.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureOrExit } from './ensure.mjs';
import { root } from './workspace.mjs';

// npm may be killed without a word to what it started; then nobody is left to read the output or to stop it.
const PARENT_CHECK_MILLISECONDS = 1_000;

/** npm runs this through a shell, which outlives a killed npm: both are watched, the shell's parent where Linux tells. */
function whoStartedThis() {
  let grandparent;
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const isShell = /^\d+ \((ba|da)?sh\) /.test(stat);
    grandparent = isShell ? stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] : '';
  } catch {
    grandparent = '';
  }
  return `${process.ppid} ${grandparent}`;
}

const starter = whoStartedThis();
const env = await ensureOrExit({ needsPnpm: false });

// A process group of its own: Ctrl-C in the terminal reaches this process, npm passes it on once more, and the
// launcher must hear of it exactly once. The IPC channel tells it when this process is gone, however it went.
const launcher = spawn(
  process.execPath,
  [join(root, 'apps/cli/dist/main.js'), 'up', ...process.argv.slice(2)],
  {
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  },
);

let forwarded = false;
function end(signal) {
  if (forwarded) return;
  forwarded = true;
  launcher.kill(signal);
}
process.on('SIGINT', () => end('SIGINT'));
process.on('SIGTERM', () => end('SIGTERM'));
process.on('SIGHUP', () => end('SIGTERM'));
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => whoStartedThis() !== starter && end('SIGTERM'), PARENT_CHECK_MILLISECONDS).unref();
}

launcher.once('error', (error) => {
  console.error(`Palmhouse could not be started: ${error.message}`);
  process.exit(1);
});
launcher.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
