import { messageOf, say, step } from '../output/console.js';
import {
  probeGraphql,
  probeHealth,
  probePlantsApi,
  servesDashboard,
  untilGood,
} from '../probes/http.probe.js';
import { probePostgres } from '../probes/postgres.probe.js';
import { probeQueue } from '../probes/queue.probe.js';
import type { SandboxSettings } from '../settings.js';
import { withRunning, type Addresses } from './addresses.file.js';
import { lakeUrlOf } from './data.places.js';
import { historyOf } from './history-and-archive.js';
import type { LaunchContext } from './launch.context.js';
import { postgresPart } from './postgres.part.js';
import {
  apiPart,
  archivePart,
  carePart,
  ingestionPart,
  sandboxPart,
  type ServiceUrls,
} from './service.parts.js';
import type { RunningService } from './service.process.js';
import type { Supervisor } from './supervisor.js';

// A service that listens is ready within moments; a machine under load may take longer.
const READY_MILLISECONDS = 60_000;

export interface Launched {
  readonly addresses: Addresses;
  readonly urls: ServiceUrls;
}

/** A part given by its variable is named by it when it does not answer. */
async function given<T>(variable: string, probe: Promise<T>): Promise<T> {
  try {
    return await probe;
  } catch (error) {
    throw new Error(`${variable} is set, but what it names does not serve: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

async function database(
  context: LaunchContext,
  supervisor: Supervisor,
  pids: Record<string, number>,
): Promise<string> {
  const { databaseUrl } = context.settings;
  if (databaseUrl !== undefined) {
    await step(
      'PostgreSQL',
      () => given('DATABASE_URL', probePostgres(databaseUrl)),
      (version) => `DATABASE_URL's, version ${version}`,
    );
    return databaseUrl;
  }
  const postgres = await step(
    'PostgreSQL',
    () => supervisor.start(postgresPart(context)),
    ({ port }) => `embedded, port ${port}`,
  );
  pids['postgres'] = postgres.pid;
  return postgres.url;
}

const listed = (applied: readonly string[]): string =>
  applied.length === 0 ? 'current' : applied.length <= 3 ? applied.join(', ') : `${applied.length} applied`;

async function migrations(databaseUrl: string, queueUrl: string): Promise<void> {
  await step(
    'migrations',
    async () => {
      const [{ migrateDatabase }, { migrateQueue }] = await Promise.all([
        import('@palmhouse/persistence'),
        import('@palmhouse/queues'),
      ]);
      return [...(await migrateDatabase(databaseUrl)), ...(await migrateQueue(queueUrl))];
    },
    listed,
  );
}

interface Source {
  readonly plantsApi: string;
  readonly smtpUrl?: string;
  /** Where mails can be read. */
  readonly mails?: string;
}

const NOBODY_IS_TOLD =
  'Care is not started: SMTP_URL is not set (smtp://user:password@host:port). Nobody will be told of a plant in trouble.';

async function museum(
  context: LaunchContext,
  supervisor: Supervisor,
  sandbox: SandboxSettings | undefined,
  pids: Record<string, number>,
): Promise<Source> {
  const { plantsApiUrl, smtpUrl } = context.settings;
  if (sandbox === undefined || plantsApiUrl !== undefined) {
    if (plantsApiUrl === undefined) throw new Error('PLANTS_API_URL is missing');
    if (smtpUrl === undefined) say(NOBODY_IS_TOLD);
    return { plantsApi: plantsApiUrl, ...(smtpUrl !== undefined && { smtpUrl }) };
  }
  const running = await step(
    'sandbox',
    () => supervisor.start(sandboxPart(context, sandbox)),
    () => `${sandbox.plants} plants, ${sandbox.generation}`,
  );
  pids['sandbox'] = running.pid;
  const plantsApi = `${running.url}/api/plants`;
  if (smtpUrl !== undefined) return { plantsApi, smtpUrl };
  const { smtp } = running;
  return { plantsApi, ...(smtp !== undefined && { smtpUrl: smtp, mails: `${running.url}/mails` }) };
}

interface Services {
  readonly api: RunningService;
  /** The page for people; absent where the API serves none. */
  readonly dashboard: string | undefined;
  readonly ingestion: RunningService;
  /** Absent where it begins behind the history. */
  readonly archive: RunningService | undefined;
  /** Absent where nobody can be told. */
  readonly care: RunningService | undefined;
}

async function apiAndCare(
  context: LaunchContext,
  supervisor: Supervisor,
  urls: ServiceUrls,
): Promise<Pick<Services, 'api' | 'dashboard' | 'care'>> {
  const api = await step('API', () => supervisor.start(apiPart(context, urls)));
  const page = new URL('/', api.url).href;
  const dashboard = (await servesDashboard(page)) ? page : undefined;
  const { smtpUrl } = urls;
  if (smtpUrl === undefined) return { api, dashboard, care: undefined };
  const part = carePart(context, { ...urls, smtpUrl }, { api: api.url, dashboard });
  return { api, dashboard, care: await step('care', () => supervisor.start(part)) };
}

async function services(
  context: LaunchContext,
  supervisor: Supervisor,
  urls: ServiceUrls,
): Promise<Services> {
  const [ingestion, { api, dashboard, care }, archive] = await Promise.all([
    step('ingestion', () => supervisor.start(ingestionPart(context, urls))),
    apiAndCare(context, supervisor, urls),
    historyOf(context.settings) === undefined
      ? step('archive', () => supervisor.start(archivePart(context, urls)))
      : undefined,
  ]);
  return { api, dashboard, ingestion, archive, care };
}

function addressesOf(
  urls: ServiceUrls & Source,
  { api, dashboard, ingestion, archive, care }: Services,
  pids: Record<string, number>,
): Addresses {
  const started: Addresses = {
    ...(dashboard !== undefined && { dashboard }),
    graphql: `${api.url}/graphql`,
    health: `${api.url}/health/ready`,
    ingestionHealth: `${ingestion.url}/health/ready`,
    ...urls,
    pids: { launcher: process.pid, ...pids },
  };
  return Object.entries({ ingestion, api, archive, care }).reduce(
    (sofar, [name, part]) => (part === undefined ? sofar : withRunning(sofar, name, part)),
    started,
  );
}

/** An ill source is no reason not to start: what there is can be read, and the source may come back. */
async function tellOfAnIllSource(plantsApi: string): Promise<void> {
  try {
    await probePlantsApi(plantsApi);
  } catch (error) {
    say(`The plants API does not answer as one yet: ${messageOf(error)}`);
  }
}

/** Everything a client would ask answers. */
async function everythingAnswers(addresses: Addresses, stopping: AbortSignal): Promise<void> {
  const { graphql, health, ingestionHealth, archiveHealth, careHealth, plantsApi } = addresses;
  const healths = [health, ingestionHealth, archiveHealth, careHealth].filter((url) => url !== undefined);
  const probes = [...healths.map((url) => () => probeHealth(url)), () => probeGraphql(graphql)];
  await Promise.all(probes.map((probe) => untilGood(probe, READY_MILLISECONDS, stopping)));
  await tellOfAnIllSource(plantsApi);
}

/**
 * Starts everything in the order of its needs, one line a step.
 * @throws Error of the first step that failed.
 */
export async function launch(context: LaunchContext, supervisor: Supervisor): Promise<Launched> {
  const pids: Record<string, number> = {};
  const { settings } = context;
  const databaseUrl = await database(context, supervisor, pids);
  const queueUrl = settings.queueUrl ?? databaseUrl;
  if (settings.queueUrl !== undefined && !settings.queueUrl.startsWith('postgres')) {
    await step(
      'queue',
      () => given('QUEUE_URL', probeQueue(queueUrl)),
      () => "QUEUE_URL's",
    );
  }
  await migrations(databaseUrl, queueUrl);
  const lakeUrl = await step(
    'lake',
    () => Promise.resolve(lakeUrlOf(settings)),
    (url) => (settings.lakeUrl === undefined ? url : "LAKE_URL's"),
  );
  const source = await museum(context, supervisor, settings.sandbox, pids);
  const urls = { databaseUrl, queueUrl, lakeUrl, ...source };
  const addresses = addressesOf(urls, await services(context, supervisor, urls), pids);
  await step(
    'health',
    () => everythingAnswers(addresses, context.stopping),
    () => 'everything answers',
  );
  return { addresses, urls };
}
