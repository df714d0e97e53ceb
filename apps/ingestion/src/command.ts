import 'reflect-metadata';
import { openDataSource, poolOf, whyNotCurrent } from '@palmhouse/persistence';
import { CLEANING_VARIABLES, cleaningPolicy } from '@palmhouse/quarantine';
import { databaseUrl, EnvironmentError, openLog, readEnvironment, StartRefusal } from '@palmhouse/runtime';
import { HELP, readCommand, WrongUse } from './commands/read-command.js';
import { runReplay } from './commands/run-replay.js';
import { Loader } from './load/loader.js';
import { ReplayRunner } from './replay/replay.runner.js';

// One command of the quarantine, to its end, by the service's own code: beside a running service (the rows' locks see to
// that) or without one. `palmhouse quarantine …` runs this.
const WRONG_USE = 2;

// A step's largest statement takes some seconds; what takes longer waits for someone who may be dead.
const STATEMENT_MILLISECONDS = 60_000;

// The services look into the journal every few seconds, rung for or not.
const UNHEARD = { ring: () => undefined };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command === 'help') {
    say(HELP);
    return 0;
  }
  const read = readEnvironment({ DATABASE_URL: databaseUrl, ...CLEANING_VARIABLES }, process.env);
  const cleaning = cleaningPolicy(read);
  const dataSource = await openDataSource({
    url: read.DATABASE_URL,
    applicationName: 'palmhouse-quarantine',
    poolSize: 2,
    statementTimeoutMs: STATEMENT_MILLISECONDS,
  });
  try {
    const why = await whyNotCurrent(dataSource);
    if (why !== null) throw new StartRefusal(why);
    const pool = poolOf(dataSource);
    const log = openLog('quarantine-command', process.env.LOG_LEVEL ?? 'silent');
    const runner = new ReplayRunner(pool, { cleaning }, Date.now, log, new Loader(pool, log, UNHEARD));
    return await runReplay(command, { pool, cleaning, runner }, say);
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isWrongUse = error instanceof WrongUse || error instanceof EnvironmentError;
  complain(error instanceof Error ? error.message || error.name : String(error));
  process.exitCode = isWrongUse || error instanceof StartRefusal ? WRONG_USE : 1;
}
process.exit();
