import { messageOf } from '../output/console.js';
import type { LaunchContext } from './launch.context.js';
import { runProgram } from './run-program.js';
import { serviceVariables, type ServiceUrls } from './service.parts.js';

const NAME = 'archive-command';

/** @throws Error naming the log, unless the command found all well. */
async function runArchive(
  context: LaunchContext,
  urls: ServiceUrls,
  args: readonly string[],
): Promise<string[]> {
  const lines: string[] = [];
  const code = await runProgram(context, {
    name: NAME,
    app: 'archive',
    file: 'command.js',
    args,
    variables: serviceVariables(urls),
    output: (line) => lines.push(line),
  });
  if (code !== 0) throw new Error(`see ${context.logOf(NAME).log.file}`);
  return lines;
}

/** As `archive list --json` gives them; those of version 0 are on their way. */
function daysThatStand(json: string): string {
  const days = (JSON.parse(json) as { readonly version: number }[]).filter(({ version }) => version > 0);
  return days.length === 1 ? '1 day stands in the lake' : `${days.length} days stand in the lake`;
}

/**
 * Archives what is due.
 * @returns what stands in the lake then, or that it did not get there: the service tries again within the hour, and
 *   that is no reason to stop anything.
 */
export async function archiveOnce(context: LaunchContext, urls: ServiceUrls): Promise<string> {
  try {
    await runArchive(context, urls, ['run']);
    return daysThatStand((await runArchive(context, urls, ['list', '--json'])).join('\n'));
  } catch (error) {
    return context.stopping.aborted ? 'interrupted' : `not every day could be archived: ${messageOf(error)}`;
  }
}
