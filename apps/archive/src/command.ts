import 'reflect-metadata';
import { EnvironmentError, openLog, StartRefusal } from '@palmhouse/runtime';
import { openEngine } from './archive.engine.js';
import { readArchiveSettings } from './archive.settings.js';
import { HELP, readCommand, WrongUse } from './commands/read-command.js';
import { runCommand } from './commands/run-command.js';

// One command of the archive, to its end, by the service's own code: beside a running service (the days' locks see to
// that) or without one. `palmhouse archive …` runs this.
const WRONG_USE = 2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command === 'help') {
    say(HELP);
    return 0;
  }
  const settings = readArchiveSettings({ PORT: '0', ...process.env });
  // Lines for people go to stdout; what the log would say besides is for whoever asks for it.
  const log = openLog('archive-command', process.env.LOG_LEVEL ?? 'silent');
  const engine = await openEngine(settings, log);
  if (command.verb === 'run') {
    // The day at hand is finished; whoever asks again ends the process at once, and the next run goes on from there.
    const stop = () => engine.runner.stopSoon();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  }
  try {
    return await runCommand(command, engine, say);
  } finally {
    await engine.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isWrongUse = error instanceof WrongUse || error instanceof EnvironmentError;
  complain(error instanceof Error ? error.message || error.name : String(error));
  if (error instanceof AggregateError)
    for (const one of error.errors) complain(`  ${(one as Error).message}`);
  process.exitCode = isWrongUse || error instanceof StartRefusal ? WRONG_USE : 1;
}
process.exit();
