import { helpText, readCommandLine } from './command-line.js';
import { createMuseum } from './museum-server.js';
import type { Museum } from './museum-server.js';
import { MuseumOptionsError } from './options.js';

/** As shells have it: the command was wrong, not the machine. */
const EXIT_WRONG_OPTION = 2;
const EXIT_NOT_OPENED = 1;

/** The open museum; undefined when it could not open, which is said in one line and in the exit code. */
async function open(): Promise<Museum | undefined> {
  try {
    return await createMuseum({ smtpPort: 0, ...readCommandLine(process.argv.slice(2), process.env) });
  } catch (error) {
    if (error instanceof MuseumOptionsError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = EXIT_WRONG_OPTION;
    } else if (error instanceof Error && 'syscall' in error) {
      process.stderr.write(
        `The museum did not open, choose another --port, --smtp-port or --host: ${error.message}\n`,
      );
      process.exitCode = EXIT_NOT_OPENED;
    } else throw error;
    return undefined;
  }
}

if (process.argv.includes('--help')) {
  process.stdout.write(`${helpText()}\n`);
  process.exit();
}

const opening = open();

async function end(): Promise<void> {
  await (await opening)?.close();
  process.exit();
}

process.once('SIGTERM', () => void end());
process.once('SIGINT', () => void end());
// started with a channel to a parent: a museum nobody visits any more closes
process.once('disconnect', () => void end());

const museum = await opening;
if (museum) {
  const said = { event: 'listening', url: museum.url, ...(museum.mail && { smtp: museum.mail.url }) };
  process.stdout.write(`${JSON.stringify(said)}\n`);
} else process.exit();
