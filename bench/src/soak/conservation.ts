import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { toIso } from '@palmhouse/domain';
import { openQueueBackend, QUEUES } from '@palmhouse/queues';
import { Queue } from 'bullmq';
import pg from 'pg';
import type { LiveWatcher } from './live.watcher.js';
import type { QueryLoad } from './query.load.js';
import type { Stack } from './stack.js';

export interface Verdict {
  readonly what: string;
  readonly ok: boolean;
  readonly figures: string;
}

const COMMAND = fileURLToPath(new URL('../../../apps/archive/dist/command.js', import.meta.url));

// Of the soak's own minutes: what was closed, what was closed short, and which never began.
const SWEEPS = `SELECT count(*)::int AS swept, count(*) FILTER (WHERE finished_at IS NULL)::int AS open,
  count(*) FILTER (WHERE asked < last_plant_id - first_plant_id + 1)::int AS short,
  coalesce(sum(failed), 0)::int AS failed, coalesce(sum(asked), 0)::int AS asked,
  coalesce(sum(stored + duplicate + rejected + away + faulty + failed), 0)::int AS told
FROM sweep WHERE minute >= $1`;

// What the ledgers of all sweeps say they stored, and where it is.
const STORED = `SELECT (SELECT sum(stored)::int FROM sweep) AS ledgers,
  (SELECT count(*)::int FROM reading WHERE sweep IS NOT NULL) AS live,
  (SELECT coalesce(sum(rows), 0)::int FROM archive_file WHERE committed AND dataset = 'readings') AS archived,
  (SELECT count(*)::int FROM archive_day) AS days,
  (SELECT count(*)::int FROM archive_day WHERE state = 'pruned') AS pruned`;

const TWICE = `SELECT count(*)::int AS n FROM (
  SELECT FROM reading GROUP BY plant_id, taken_at HAVING count(*) > 1) twice`;

const LIVE = `SELECT plant_id AS plant, (extract(epoch FROM taken_at) * 1000000)::text AS micros
FROM reading WHERE sweep >= $1`;

const MAILS = `SELECT state, count(*)::int AS n, count(DISTINCT message_id)::int AS letters FROM notification GROUP BY state`;

/** What must hold when all is calm again, whatever was done to the services meanwhile. */
export async function conservation(
  stack: Stack,
  sinceMs: number,
  load: QueryLoad,
  watcher: LiveWatcher,
): Promise<Verdict[]> {
  const client = new pg.Client({ connectionString: stack.postgres.url });
  await client.connect();
  try {
    return [
      await sweeps(client, sinceMs),
      await stored(client),
      await lake(stack),
      await live(client, sinceMs, watcher),
      await notes(client, load),
      await mails(client, stack),
      await jobs(stack),
    ];
  } finally {
    await client.end();
  }
}

async function sweeps(client: pg.Client, sinceMs: number): Promise<Verdict> {
  const first = Math.ceil(sinceMs / 60_000) * 60_000;
  const { swept, open, short, failed, asked, told } = (await client.query(SWEEPS, [new Date(first)])).rows[0];
  const minutes = Math.floor((Date.now() - first) / 60_000);
  return {
    what: 'every minute is a closed sweep or a gap, and its ledger adds up',
    ok: swept > 0 && open === 0 && asked === told,
    figures: `${minutes} minutes, ${swept} swept, ${short} closed short, ${open} open; ${asked} asked = ${told} told of, ${failed} failed at the source`,
  };
}

async function stored(client: pg.Client): Promise<Verdict> {
  const { ledgers, live, archived, days, pruned } = (await client.query(STORED)).rows[0];
  const twice = (await client.query(TWICE)).rows[0].n;
  return {
    what: 'what the ledgers stored is live or archived, each once',
    ok: ledgers === live + archived && twice === 0 && days === pruned,
    figures: `${ledgers} stored = ${live} live + ${archived} archived; ${twice} twice; ${pruned} of ${days} days archived to the end`,
  };
}

async function lake({ environment }: Stack): Promise<Verdict> {
  const child = spawn(process.execPath, [COMMAND, 'verify', '--all'], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const last = said.trim().split('\n').at(-1) ?? '';
  return {
    what: 'every archived day reads back as it was proven',
    ok: code === 0,
    figures: last,
  };
}

async function live(client: pg.Client, sinceMs: number, watcher: LiveWatcher): Promise<Verdict> {
  const { rows } = await client.query<{ plant: number; micros: string }>(LIVE, [new Date(sinceMs)]);
  const stored = rows.map(({ plant, micros }) => `${plant} ${toIso(Math.round(Number(micros)))}`);
  const missed = stored.filter((key) => !watcher.heard.has(key)).length;
  const twice = [...watcher.heard.values()].filter((times) => times > 1).length;
  return {
    what: 'a live client that follows by cursor hears of each reading once',
    ok: missed === 0 && twice === 0 && stored.length > 0,
    figures: `${stored.length} stored, ${missed} missed, ${twice} twice; subscribed anew ${watcher.begunAnew} times`,
  };
}

async function notes(client: pg.Client, load: QueryLoad): Promise<Verdict> {
  const { rows } = await client.query<{ text: string; n: number }>(
    `SELECT text, count(*)::int AS n FROM care_note WHERE text LIKE 'soak %' GROUP BY text`,
  );
  const kept = new Map(rows.map(({ text, n }) => [text, n]));
  const lost = [...load.notes].filter((text) => !kept.has(text)).length;
  const twice = rows.filter(({ n }) => n > 1).length;
  return {
    what: 'every note that was said to be kept is there, once',
    ok: lost === 0 && twice === 0,
    figures: `${load.notes.size} said to be kept, ${lost} lost, ${twice} twice`,
  };
}

async function mails(client: pg.Client, { museum }: Stack): Promise<Verdict> {
  const { rows } = await client.query<{ state: string; n: number; letters: number }>(MAILS);
  const sent = rows.find(({ state }) => state === 'sent')?.letters ?? 0;
  const unsent = rows.filter(({ state }) => state !== 'sent').reduce((sum, { n }) => sum + n, 0);
  const came = museum.mail!.mails().map(({ messageId }) => messageId);
  const distinct = new Set(came).size;
  return {
    what: 'every mail was sent, and came once',
    ok: sent > 0 && unsent === 0 && sent === distinct && came.length === distinct,
    figures: `${sent} letters sent, ${came.length} came, ${distinct} different; outbox: ${rows.map(({ state, n }) => `${n} ${state}`).join(', ')}`,
  };
}

async function jobs({ redis }: Stack): Promise<Verdict> {
  const backend = openQueueBackend(redis.url, () => undefined);
  const told: string[] = [];
  let stuck = 0;
  for (const name of Object.values(QUEUES)) {
    const queue = new Queue(name, { connection: backend.connection });
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
      failed = 0,
    } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const parents = (await queue.getJobCounts('waiting-children'))['waiting-children'] ?? 0;
    stuck += waiting + active + parents;
    if (failed > 0) {
      const [job] = await queue.getFailed(0, 0);
      told.push(`${name}: ${failed} failed (${job?.failedReason})`);
    }
    if (delayed > 0) told.push(`${name}: ${delayed} wait for their next try`);
    await queue.close();
  }
  await backend.close();
  return { what: 'no job is stuck', ok: stuck === 0, figures: [`${stuck} at hand`, ...told].join('; ') };
}
