import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  addressesFile,
  removeAddresses,
  withRunning,
  writeAddresses,
  type Addresses,
} from '../launch/addresses.file.js';
import { fillAndArchive, historyOf } from '../launch/history-and-archive.js';
import { launch } from '../launch/launch.js';
import { openLaunchContext, type LaunchContext } from '../launch/launch.context.js';
import { AlreadyRunning, takeRunLock, type RunLock } from '../launch/run.lock.js';
import { authModeOf } from '../launch/service.parts.js';
import { entryOf } from '../launch/service.process.js';
import { Supervisor, type Running } from '../launch/supervisor.js';
import { messageOf, say, sayError } from '../output/console.js';
import type { Listening } from '../output/service-line.js';
import { ROOT, type Settings } from '../settings.js';

// A start that is interrupted has this long to notice; what it forks later ends with this process.
const INTERRUPTED_MILLISECONDS = 2_000;

const SERVICES = ['api', 'ingestion', 'archive', 'care'];

/** What a browser is given: of this clone, unless there is none in it or another is served. */
function dashboardOf({ environment }: Settings): string[] {
  const isOurs = existsSync(join(ROOT, 'apps/dashboard')) && !environment['DASHBOARD_DIRECTORY'];
  return isOurs ? [entryOf(ROOT, 'dashboard', 'index.html')] : [];
}

function missingPrograms(settings: Settings): string[] {
  const apps = [...SERVICES, ...(settings.sandbox ? ['sandbox'] : [])];
  const entries = [...apps.map((app) => entryOf(ROOT, app)), ...dashboardOf(settings)];
  return entries.filter((entry) => !existsSync(entry));
}

/** Resolves with the exit code once something says that all is to end: a signal, the caller's end, a failure. */
function untilTheEnd() {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  process.once('disconnect', () => end(0)); // npm start was killed
  process.channel?.unref();
  const crash = (error: unknown) => {
    sayError(
      `The launcher failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    end(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  return { ended, end };
}

const SIGN_IN: Readonly<Record<string, string>> = {
  open: 'none: open mode, anyone who reaches it may do everything (AUTH_MODE=open)',
  keys: 'API keys: palmhouse api-key create NAME --role ROLE',
};

function tell(
  { dashboard, graphql, health, metrics, plantsApi, mails }: Addresses,
  context: LaunchContext,
  since: number,
): void {
  const { dataDirectory } = context.settings;
  const mode = authModeOf(context);
  say('');
  if (dashboard !== undefined) say(`dashboard   ${dashboard}`);
  say(`GraphQL     ${graphql}`);
  say(`sign-in     ${SIGN_IN[mode] ?? mode}`);
  say(`health      ${health}`);
  for (const [service, url] of Object.entries(metrics ?? {})) say(`metrics     ${url} (${service})`);
  say(`plants API  ${plantsApi}`);
  if (mails !== undefined) say(`mails       ${mails}`);
  say(`data, logs  ${dataDirectory}`);
  say(`addresses   ${addressesFile(dataDirectory)}`);
  say('');
  say(`Palmhouse is up after ${((performance.now() - since) / 1_000).toFixed(1)} s. Ctrl-C stops it.`);
}

async function run(context: LaunchContext, stop: AbortController): Promise<number> {
  const { dataDirectory } = context.settings;
  const since = performance.now();
  const { ended, end } = untilTheEnd();
  let addresses: Addresses | undefined;
  const runs = (name: string, running: Running & Partial<Listening>) => {
    if (addresses === undefined) return;
    addresses = withRunning(addresses, name, running);
    writeAddresses(dataDirectory, addresses);
  };
  const supervisor = new Supervisor({
    say,
    restarted: runs,
    gaveUp: (reason) => {
      sayError(`${reason}: everything is stopped. The data is kept in ${dataDirectory}; its logs say why.`);
      end(1);
    },
  });
  const start = async () => {
    const launched = await launch(context, supervisor);
    if (context.stopping.aborted) return;
    addresses = launched.addresses;
    writeAddresses(dataDirectory, addresses);
    tell(addresses, context, since);
    const history = historyOf(context.settings);
    if (history === undefined) return;
    const archive = await fillAndArchive(context, supervisor, launched.urls, history);
    if (archive !== undefined) runs('archive', archive);
  };
  const started = start().catch((error: unknown) => {
    if (context.stopping.aborted) return;
    sayError(`Palmhouse did not start: ${messageOf(error)}. What was started is stopped, the data is kept.`);
    end(1);
  });
  const code = await ended;
  const stopping = performance.now();
  say('stopping …');
  addresses = undefined;
  removeAddresses(dataDirectory);
  stop.abort();
  await supervisor.stop(...SERVICES);
  // Also what only runs to its end has the database under it until then.
  await Promise.race([started, pause(INTERRUPTED_MILLISECONDS)]);
  await supervisor.stop(...SERVICES);
  await supervisor.stop('sandbox');
  await supervisor.stop('postgres');
  say(`stopped after ${((performance.now() - stopping) / 1_000).toFixed(1)} s`);
  return code;
}

const FOR_CHECKOUTS =
  'Nothing was started: "palmhouse up" runs a whole museum out of a checkout of the repository, and this is an ' +
  'installed palmhouse. Start the services by their images (docker/compose.yaml), or "npm start" in a checkout.';

/** Starts everything that is not given by a URL, keeps it alive, and ends all of it. Gives the exit code. */
export async function up(settings: Settings): Promise<number> {
  if (!existsSync(join(ROOT, 'pnpm-workspace.yaml'))) {
    sayError(FOR_CHECKOUTS);
    return 1;
  }
  const missing = missingPrograms(settings);
  if (missing.length > 0) {
    sayError(
      `Nothing was started: ${missing.join(', ')} is not built. Run "npm start", or "nx run-many -t build".`,
    );
    return 1;
  }
  mkdirSync(settings.dataDirectory, { recursive: true });
  let lock: RunLock;
  try {
    lock = await takeRunLock(settings.dataDirectory);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    sayError(error.message);
    return 1;
  }
  const stop = new AbortController();
  const context = openLaunchContext(settings, lock, stop.signal);
  try {
    removeAddresses(settings.dataDirectory); // a killed launcher's
    return await run(context, stop);
  } finally {
    context.closeLogs();
    lock.release();
  }
}
