import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CHANNEL, CONNECTION_NAME, readRing, type Bell, type Listening, type OnBellError } from './bell.js';
import { keepAsking } from './heartbeat.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const CONNECT_MILLISECONDS = 5_000;

type OnRing = (seq: number | null) => void;

/** One session that listens, made anew whenever it is lost. */
class PostgresListening implements Listening {
  private client: pg.Client | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly url: string,
    private readonly onRing: OnRing,
    private readonly onError: OnBellError,
  ) {}

  /** @throws Error when PostgreSQL does not answer. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: CONNECTION_NAME,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
    });
    client.on('error', () => undefined); // its end is what counts
    client.on('notification', ({ payload }) => this.onRing(readRing(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      cut(client);
      throw error;
    }
    if (this.ending.signal.aborted) return void client.end().catch(() => undefined);
    this.client = client;
    const stopAsking = keepAsking(
      () => client.query('SELECT 1'),
      () => cut(client),
    );
    client.once('end', () => {
      stopAsking();
      this.client = null;
      if (!this.ending.signal.aborted) void this.openAgain();
    });
    this.onRing(null);
  }

  async close(): Promise<void> {
    this.ending.abort();
    const { client } = this;
    if (client === null) return;
    const silent = setTimeout(() => cut(client), 1_000);
    await client.end().catch(() => undefined);
    clearTimeout(silent);
  }

  private async openAgain(): Promise<void> {
    this.onError(new Error('the connection that listens was lost; it is made anew'));
    const { signal } = this.ending;
    for (let wait = FIRST_PAUSE_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        return await this.open();
      } catch {
        await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  }
}

/** Ends a connection whose other end may not answer any more. */
function cut(client: pg.Client): void {
  (client as unknown as { connection: { stream: Duplex } }).connection.stream.destroy();
}

export function postgresBell(url: string, onError: OnBellError): Bell {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: CONNECTION_NAME,
    max: 1,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: CONNECT_MILLISECONDS,
  });
  pool.on('error', () => undefined); // the next ring makes a new connection
  const listenings = new Set<PostgresListening>();
  const rings = new Set<Promise<unknown>>();
  return {
    ring: (seq) => {
      const rung = pool.query('SELECT pg_notify($1, $2)', [CHANNEL, `${seq}`]).catch(onError);
      rings.add(rung);
      void rung.finally(() => rings.delete(rung));
    },
    listen: async (onRing) => {
      const listening = new PostgresListening(url, onRing, onError);
      await listening.open();
      listenings.add(listening);
      return {
        close: async () => {
          listenings.delete(listening);
          await listening.close();
        },
      };
    },
    close: async () => {
      await Promise.all([...listenings].map((listening) => listening.close()));
      await Promise.all(rings);
      await pool.end();
    },
  };
}
