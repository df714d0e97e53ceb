import pg from 'pg';

const CONNECT_MILLISECONDS = 5_000;
const OLDEST_VERSION = 150_000;

/** Runs one question on a PostgreSQL, with a connection of its own. */
export async function askPostgres(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'palmhouse-cli',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: CONNECT_MILLISECONDS,
  });
  client.on('error', () => undefined); // the query that fails says it
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @returns its version, as it says it.
 * @throws Error when it does not answer, or is older than 15.
 */
export async function probePostgres(url: string): Promise<string> {
  const [row] = await askPostgres(
    url,
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  );
  const version = String(row?.['version']);
  if (Number(row?.['number']) < OLDEST_VERSION)
    throw new Error(`it is PostgreSQL ${version}: 15 or newer is needed`);
  return version;
}
