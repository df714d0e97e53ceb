import { apiKey } from './commands/api-key.command.js';
import { archive } from './commands/archive.command.js';
import { discover } from './commands/discover.command.js';
import { doctor } from './commands/doctor.command.js';
import { HELP, HELP_WORDS } from './commands/help.js';
import { migrate } from './commands/migrate.command.js';
import { quarantine } from './commands/quarantine.command.js';
import { up } from './commands/up.command.js';
import { say, sayError } from './output/console.js';
import { PASSING_ON, type CommandName } from './read-options.js';
import { readSettings, SettingsError, type Settings } from './settings.js';

/** Each gives the exit code. */
const COMMANDS: Readonly<Record<CommandName, (settings: Settings) => Promise<number>>> = {
  up,
  migrate,
  doctor,
  discover,
  archive,
  'api-key': apiKey,
  quarantine,
};

const EXIT_WRONG_USE = 2;

const asksForHelp = (name: string, args: readonly string[]): boolean =>
  HELP_WORDS.includes(name) ||
  // these have a help of their own
  (!PASSING_ON.includes(name) && (args.includes('--help') || args.includes('-h')));

async function main(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || asksForHelp(name, args)) {
    say(HELP);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    sayError(`"${name}" is no command of palmhouse.\n\n${HELP}`);
    return EXIT_WRONG_USE;
  }
  const command = name as CommandName;
  try {
    return await COMMANDS[command](readSettings(command, args, process.env));
  } catch (error) {
    if (error instanceof SettingsError) {
      sayError(error.message);
      return EXIT_WRONG_USE;
    }
    sayError(`palmhouse ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

process.exitCode = await main(process.argv[2], process.argv.slice(3));
// Whatever a library still holds open, the command has ended.
process.exit();
