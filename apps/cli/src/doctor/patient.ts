import type pg from 'pg';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { readAddresses, type Addresses } from '../launch/addresses.file.js';
import { messageOf } from '../output/console.js';
import type { Settings } from '../settings.js';
import { Missing } from './check.js';
import { readRoleFacts, type RoleFacts } from './database/role-facts.js';
import { serviceUrls, type ServiceUrl } from './services/service-urls.js';
import { readThresholds, type Thresholds } from './thresholds.js';
import { withinTime } from './within-time.js';

// Nobody who waits for the doctor waits longer for what every second check needs.
const CONNECT_MILLISECONDS = 6_000;
const STATEMENT_MILLISECONDS = 5_000;
// Of a database that may be short of them.
const CONNECTIONS = 3;

type DataSource = Awaited<ReturnType<typeof openDataSource>>;

export interface DatabaseAccess {
  readonly dataSource: DataSource;
  readonly pool: pg.Pool;
}

/** What is examined: where everything is, and by which numbers it is judged. */
export interface Patient {
  readonly settings: Settings;
  /** The Palmhouse of this machine, where it is the one that is meant. */
  readonly running: Addresses | undefined;
  readonly thresholds: Thresholds;
  readonly services: readonly ServiceUrl[];
  readonly databaseUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly lakeUrl: string | undefined;
  readonly plantsApiUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** One for all checks. @throws Missing where there is none. */
  database(): Promise<DatabaseAccess>;
  /** What the role has and may, by a connection with its own settings. @throws Missing where there is none. */
  role(): Promise<RoleFacts>;
  close(): Promise<void>;
}

/** Asked once, whoever asks first; its failure is everybody's. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

function reaching<T>(url: string | undefined, work: (url: string) => Promise<T>): () => Promise<T> {
  return once(async () => {
    if (url === undefined) throw new Missing('database', 'DATABASE_URL is not set');
    try {
      return await withinTime(CONNECT_MILLISECONDS, () => work(url));
    } catch (error) {
      throw new Missing('database', `PostgreSQL: ${messageOf(error)}`);
    }
  });
}

/** @throws SettingsError where a number to judge by, or a service's address, is wrong. */
export function patientOf(settings: Settings): Patient {
  // Never one's database with another's queue or lake.
  const running = settings.databaseUrl === undefined ? readAddresses(settings.dataDirectory) : undefined;
  const databaseUrl = settings.databaseUrl ?? running?.databaseUrl;
  const opened: DataSource[] = [];
  return {
    settings,
    running,
    thresholds: readThresholds(settings.environment),
    services: serviceUrls(settings.environment, running),
    databaseUrl,
    queueUrl: settings.queueUrl ?? running?.queueUrl ?? databaseUrl,
    lakeUrl: settings.lakeUrl ?? running?.lakeUrl,
    plantsApiUrl: settings.plantsApiUrl ?? running?.plantsApi,
    smtpUrl: settings.smtpUrl ?? running?.smtpUrl,
    database: reaching(databaseUrl, async (url) => {
      const dataSource = await openDataSource({
        url,
        applicationName: 'palmhouse-doctor',
        poolSize: CONNECTIONS,
        statementTimeoutMs: STATEMENT_MILLISECONDS,
      });
      opened.push(dataSource);
      return { dataSource, pool: poolOf(dataSource) };
    }),
    role: reaching(databaseUrl, readRoleFacts),
    close: async () => {
      await Promise.all(opened.map((dataSource) => dataSource.destroy()));
    },
  };
}
