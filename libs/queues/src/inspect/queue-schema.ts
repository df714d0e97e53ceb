import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION } from 'bullmq';
import pg from 'pg';
import { QUEUE_SCHEMA } from '../queue-backend.js';

const MILLISECONDS = 5_000;

/** Why the queue's schema on PostgreSQL does not fit this version; null when it does. Changes nothing. */
export async function whyQueueIsBehind(url: string): Promise<string | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'palmhouse-doctor',
    connectionTimeoutMillis: MILLISECONDS,
    query_timeout: MILLISECONDS,
  });
  client.on('error', () => undefined); // the query it breaks says it
  await client.connect();
  try {
    const version = await assertSchemaCompatibility(client, QUEUE_SCHEMA);
    if (version >= LATEST_SCHEMA_VERSION) return null;
    return `the queue's schema is ${version}, and ${LATEST_SCHEMA_VERSION} is expected`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
