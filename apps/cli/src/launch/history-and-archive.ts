import { messageOf, say, step } from '../output/console.js';
import type { SandboxSettings, Settings } from '../settings.js';
import { archiveOnce } from './archive.command.js';
import { fillDemoHistory, type Filled } from './demo-history.js';
import type { LaunchContext } from './launch.context.js';
import { archivePart, type ServiceUrls } from './service.parts.js';
import type { RunningService } from './service.process.js';
import type { Supervisor } from './supervisor.js';

const MINUTES_A_DAY = 1_440;

/** What was filled in is more to learn from. Care learns by itself within hours: no reason to stop anything. */
async function learn({ queueUrl, smtpUrl }: ServiceUrls): Promise<void> {
  if (smtpUrl === undefined) return;
  const { requestLearning } = await import('@palmhouse/queues');
  await requestLearning(queueUrl).catch((error: unknown) =>
    say(`Care was not asked to learn from the history: ${messageOf(error)}`),
  );
}

/** A pretend museum with a past that is filled in once everything else runs. */
export const historyOf = ({ sandbox }: Settings): SandboxSettings | undefined =>
  sandbox !== undefined && sandbox.historyDays > 0 ? sandbox : undefined;

function told({ minutes, isWhole }: Filled): string {
  if (isWhole && minutes === 0) return 'there already';
  const days = (minutes / MINUTES_A_DAY).toFixed(1);
  const rest = isWhole ? '' : '; the next start goes on with it';
  return `${days} days filled in, ${minutes.toLocaleString('en-GB')} minutes${rest}`;
}

/**
 * Fills the pretend museum's past and lets the archive begin behind it: a day that was archived while its other half
 * was still to come would be archived twice, the second time for what came late.
 * @returns the archive's service; undefined where everything is to end.
 */
export async function fillAndArchive(
  context: LaunchContext,
  supervisor: Supervisor,
  urls: ServiceUrls,
  { historyDays }: SandboxSettings,
): Promise<RunningService | undefined> {
  const { minutes } = await step('history', () => fillDemoHistory(context, urls, historyDays), told);
  if (context.stopping.aborted) return undefined;
  if (minutes > 0) await learn(urls);
  // Once by command, so that what came of it can be said here; from now on the service does it every day.
  await step(
    'archive run',
    () => archiveOnce(context, urls),
    (result) => result,
  );
  if (context.stopping.aborted) return undefined;
  return step('archive', () => supervisor.start(archivePart(context, urls)));
}
