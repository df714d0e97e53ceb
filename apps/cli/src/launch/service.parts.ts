import { freePort } from '@palmhouse/embedded';
import { say } from '../output/console.js';
import type { SandboxSettings } from '../settings.js';
import { linkSecretOf, openedAt } from './kept.js';
import type { LaunchContext } from './launch.context.js';
import { entryOf, startService, type RunningService } from './service.process.js';
import type { Part } from './supervisor.js';

export interface ServiceUrls {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly lakeUrl: string;
  readonly plantsApi: string;
  /** Absent where there is nowhere to hand mails in: then nobody is told. */
  readonly smtpUrl?: string;
}

const LOOPBACK = '127.0.0.1';

interface Program {
  readonly name: string;
  readonly args?: () => readonly string[];
  readonly variables: () => Record<string, string>;
}

function servicePart(context: LaunchContext, { name, args, variables }: Program): Part<RunningService> {
  const entry = entryOf(context.root, name);
  return {
    name,
    start: async () => {
      const running = await startService({
        name,
        entry,
        args: args?.() ?? [],
        environment: { ...context.environment, ...variables() },
        directory: context.root,
        stopping: context.stopping,
        ...context.logOf(name),
      });
      context.lock.remember(name, running.pid, entry);
      return running;
    },
  };
}

/** The port something was first found at, for its next life: others know it by that. */
const portOf = (url: string): number => Number(new URL(url).port);

/** The pretend museum. Its services know its addresses, so it keeps its ports over a restart. */
export function sandboxPart(
  context: LaunchContext,
  { generation, plants, trouble }: SandboxSettings,
): Part<RunningService> {
  let port = 0;
  let smtpPort = 0;
  const since = trouble ? openedAt(context.settings.dataDirectory) : 'false';
  const part = servicePart(context, {
    name: 'sandbox',
    args: () => [
      `--port=${port}`,
      `--smtp-port=${smtpPort}`,
      `--generation=${generation}`,
      `--plants=${plants}`,
      `--trouble=${since}`,
    ],
    variables: () => ({}),
  });
  return {
    name: part.name,
    start: async () => {
      const running = await part.start();
      port = portOf(running.url);
      if (running.smtp !== undefined) smtpPort = portOf(running.smtp);
      return running;
    },
  };
}

export function ingestionPart(context: LaunchContext, urls: ServiceUrls): Part<RunningService> {
  return servicePart(context, {
    name: 'ingestion',
    variables: () => ({ ...serviceVariables(urls), PORT: '0' }),
  });
}

export function archivePart(context: LaunchContext, urls: ServiceUrls): Part<RunningService> {
  return servicePart(context, {
    name: 'archive',
    variables: () => ({ ...serviceVariables(urls), PORT: '0' }),
  });
}

/** The API, on the wished port where it is free. */
export function apiPart(context: LaunchContext, urls: ServiceUrls): Part<RunningService> {
  let wished = context.settings.port;
  let port = wished;
  const part = servicePart(context, {
    name: 'api',
    variables: () => ({
      ...serviceVariables(urls),
      AUTH_MODE: authModeOf(context),
      LINK_SECRET: linkSecret(context),
      PORT: String(port),
    }),
  });
  return {
    name: part.name,
    start: async () => {
      port = await freePort(wished);
      if (wished !== 0 && port !== wished) say(`port ${wished} is taken: the API uses ${port}`);
      const running = await part.start();
      wished = port;
      return running;
    },
  };
}

/** Whom care tells on this machine, unless the environment says otherwise: the sandbox keeps the mails. */
const PEOPLE = {
  CARE_ENGINEERS: 'engineers@palmhouse.example',
  CARE_TECHNICIANS: 'technicians@palmhouse.example',
};

const linkSecret = ({ settings, environment }: LaunchContext): string =>
  environment['LINK_SECRET'] || linkSecretOf(settings.dataDirectory);

/** @param pages what links in mails begin with: where the API is, and the dashboard, where there is one. */
export function carePart(
  context: LaunchContext,
  urls: ServiceUrls & { readonly smtpUrl: string },
  pages: { readonly api: string; readonly dashboard: string | undefined },
): Part<RunningService> {
  const { environment } = context;
  const variables = {
    CARE_ENGINEERS: environment['CARE_ENGINEERS'] || PEOPLE.CARE_ENGINEERS,
    CARE_TECHNICIANS: environment['CARE_TECHNICIANS'] || PEOPLE.CARE_TECHNICIANS,
    PUBLIC_URL: environment['PUBLIC_URL'] || pages.api,
    // Else it is taken to be where the API is.
    DASHBOARD_URL: environment['DASHBOARD_URL'] || (pages.dashboard === undefined ? 'none' : ''),
    LINK_SECRET: linkSecret(context),
    SMTP_URL: urls.smtpUrl,
    PORT: '0',
  };
  return servicePart(context, {
    name: 'care',
    variables: () => ({ ...serviceVariables(urls), ...variables }),
  });
}

/** Open, by name, on this machine, unless the environment says who may ask. */
export function authModeOf({ environment }: Pick<LaunchContext, 'environment'>): string {
  return environment['AUTH_MODE'] || 'open';
}

export function serviceVariables(urls: ServiceUrls): Record<string, string> {
  return {
    DATABASE_URL: urls.databaseUrl,
    QUEUE_URL: urls.queueUrl,
    LAKE_URL: urls.lakeUrl,
    PLANTS_API_URL: urls.plantsApi,
    HOST: LOOPBACK,
    // Any free one: several museums may run on one machine.
    METRICS_PORT: '0',
    // A second before the launcher ends it by force: what took too long then stands in its log.
    SHUTDOWN_GRACE_SECONDS: '6',
  };
}
