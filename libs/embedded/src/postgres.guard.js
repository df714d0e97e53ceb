// Stands between PostgreSQL and its owner. Runs under plain node, in a process group of its own, so that a
// Ctrl-C in the owner's terminal does not reach PostgreSQL. The IPC channel to the owner is its lifeline: when
// the owner goes, even by kill -9, the channel closes and the guard stops PostgreSQL.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

/** @type {{ command: string, args: string[], uid?: number, gid?: number, removeAtEnd: string[] }} */
const order = JSON.parse(process.argv[2] ?? '{}');

// Fast shutdown takes well under a second; past these the launcher's ten seconds would be at risk.
const IMMEDIATE_AFTER_MILLISECONDS = 5_000;
const KILL_AFTER_MILLISECONDS = 7_000;

const tell = (message) => {
  if (process.connected) process.send(message, () => undefined);
};

const postgres = spawn(order.command, order.args, {
  stdio: ['ignore', 'ignore', 'pipe'],
  cwd: '/', // PostgreSQL's own user may not be able to enter the owner's
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  uid: order.uid,
  gid: order.gid,
});

let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  postgres.kill('SIGINT');
  setTimeout(() => postgres.kill('SIGQUIT'), IMMEDIATE_AFTER_MILLISECONDS).unref();
  setTimeout(() => postgres.kill('SIGKILL'), KILL_AFTER_MILLISECONDS).unref();
}

process.on('message', (message) => {
  if (message === 'stop') stop();
});
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

let rest = '';
postgres.stderr.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop().slice(0, 65_536);
  for (const line of lines) tell({ line });
});

// PostgreSQL's last children may still be writing while their directory goes.
function remove(path) {
  for (let attempt = 0; attempt < 20 && existsSync(path); attempt += 1) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  if (existsSync(path)) tell({ line: `${path} could not be removed` });
}

// 'exit' rather than 'close': a backend that outlives the postmaster for a moment holds the pipe open.
let ended = false;
function end(ending) {
  if (ended) return;
  ended = true;
  order.removeAtEnd.forEach(remove);
  if (!process.connected) process.exit(0);
  process.send({ ended: ending }, () => process.exit(0));
}
postgres.on('error', (error) => end({ problem: error.message }));
postgres.on('exit', (code, signal) => setImmediate(() => end({ code, signal })));

if (postgres.pid !== undefined) tell({ pid: postgres.pid });
// The owner may have gone while this file was loading, before anyone listened.
if (!process.connected) stop();
