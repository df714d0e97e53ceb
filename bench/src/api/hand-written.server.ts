import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { HAND_WRITTEN, type HandWritten } from './hand-written.sql.js';

// The limit: `pg` and `node:http`, a prepared statement, its text passed on. `/plants`, `/readings/7/FROM/TO`: the
// statement's name and its values. hand-written.server.js DATABASE_URL POOL_SIZE
const [databaseUrl, poolSize] = process.argv.slice(2);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: Number(poolSize),
  application_name: 'hand-written',
});
const statements: ReadonlyMap<string, HandWritten> = new Map(Object.entries(HAND_WRITTEN));

async function answer({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const [name = '', ...values] = url.slice(1).split('/');
  const statement = statements.get(name);
  if (statement === undefined) return void response.writeHead(404).end();
  const { rows } = await pool.query<{ answer: string }>({ ...statement, values });
  const body = Buffer.from(rows[0]!.answer);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    response.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ event: 'listening', url: `http://127.0.0.1:${port}` })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
