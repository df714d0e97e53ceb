import { readAddresses, type Addresses } from '../launch/addresses.file.js';
import { messageOf, say } from '../output/console.js';
import { probeHealth, probePlantsApi } from '../probes/http.probe.js';
import { probePostgres } from '../probes/postgres.probe.js';
import { probeQueue } from '../probes/queue.probe.js';
import { probeSmtp } from '../probes/smtp.probe.js';
import type { Settings } from '../settings.js';

interface Examination {
  readonly part: string;
  /** Resolves with what is fine about it. */
  examine(): Promise<string>;
  readonly remedy: string;
}

const nodeIsNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
};

async function examineNode(): Promise<string> {
  const { node } = process.versions;
  if (!nodeIsNewEnough(node)) throw new Error(`it is ${node}`);
  return node;
}

async function examineMigrations(url: string): Promise<string> {
  const { openDataSource, pendingMigrations } = await import('@palmhouse/persistence');
  const dataSource = await openDataSource({ url, applicationName: 'palmhouse-doctor' });
  try {
    const pending = await pendingMigrations(dataSource);
    if (pending.length > 0) throw new Error(`missing: ${pending.join(', ')}`);
    return 'current';
  } finally {
    await dataSource.destroy();
  }
}

/** While it runs, the archive's health asks the lake itself. */
function examineArchive({ archiveHealth }: Addresses): Promise<string> {
  return archiveHealth === undefined
    ? Promise.resolve("begins once the pretend museum's history is filled in")
    : probeHealth(archiveHealth).then(() => 'ready');
}

/** Without mail care is not started. */
function examineCare({ careHealth }: Addresses): Promise<string> {
  return careHealth === undefined
    ? Promise.reject(new Error('it does not run, and nobody is told of a plant in trouble'))
    : probeHealth(careHealth).then(() => 'ready');
}

const start = 'start Palmhouse with "npm start"';

function examinations(settings: Settings): Examination[] {
  const running = readAddresses(settings.dataDirectory);
  const database = settings.databaseUrl ?? running?.databaseUrl;
  const queue =
    settings.queueUrl ?? (settings.databaseUrl === undefined ? running?.queueUrl : undefined) ?? database;
  const lake = settings.lakeUrl ?? (settings.databaseUrl === undefined ? running?.lakeUrl : undefined);
  const plantsApi = settings.plantsApiUrl ?? running?.plantsApi;
  const smtp = settings.smtpUrl ?? running?.smtpUrl;
  const missing = (name: string): Promise<never> =>
    Promise.reject(new Error(`${name} is not set${running === undefined ? ', and nothing runs here' : ''}`));
  return [
    { part: 'Node', examine: examineNode, remedy: 'install Node 20.19 or newer' },
    {
      part: 'PostgreSQL',
      examine: () => (database === undefined ? missing('DATABASE_URL') : probePostgres(database)),
      remedy: `check DATABASE_URL and that its server runs, or ${start}`,
    },
    {
      part: 'migrations',
      examine: () => (database === undefined ? missing('DATABASE_URL') : examineMigrations(database)),
      remedy: 'run "palmhouse migrate"',
    },
    {
      part: 'queue',
      examine: () => (queue === undefined ? missing('QUEUE_URL') : probeQueue(queue).then(() => 'answers')),
      remedy: `check QUEUE_URL and that its server runs; run "palmhouse migrate"; or ${start}`,
    },
    {
      part: 'lake',
      examine: () => (lake === undefined ? missing('LAKE_URL') : Promise.resolve(lake)),
      remedy: `set LAKE_URL to file:///absolute/path or s3://bucket/prefix, or ${start}`,
    },
    {
      part: 'plants API',
      examine: () => (plantsApi === undefined ? missing('PLANTS_API_URL') : probePlantsApi(plantsApi)),
      remedy: `check PLANTS_API_URL: a plant must be at PLANTS_API_URL/1; or ${start}`,
    },
    {
      part: 'mail',
      examine: () => (smtp === undefined ? missing('SMTP_URL') : probeSmtp(smtp)),
      remedy: `set SMTP_URL to smtp://user:password@host:port, or ${start}`,
    },
    ...(running === undefined
      ? []
      : [
          {
            part: 'API',
            examine: () => probeHealth(running.health).then(() => running.graphql),
            remedy: `look into ${settings.dataDirectory}/logs/api.log`,
          },
          {
            part: 'ingestion',
            examine: () => probeHealth(running.ingestionHealth).then(() => 'ready'),
            remedy: `look into ${settings.dataDirectory}/logs/ingestion.log`,
          },
          {
            part: 'archive',
            examine: () => examineArchive(running),
            remedy: `look into ${settings.dataDirectory}/logs/archive.log`,
          },
          {
            part: 'care',
            examine: () => examineCare(running),
            remedy: `set SMTP_URL, or look into ${settings.dataDirectory}/logs/care.log`,
          },
        ]),
  ];
}

/** Says of every part whether it works, and what to do where it does not. Gives the exit code. */
export async function doctor(settings: Settings): Promise<number> {
  let problems = 0;
  for (const { part, examine, remedy } of examinations(settings)) {
    try {
      say(`ok       ${part}: ${await examine()}`);
    } catch (error) {
      problems += 1;
      say(`problem  ${part}: ${messageOf(error)} → ${remedy}`);
    }
  }
  return problems === 0 ? 0 : 1;
}
