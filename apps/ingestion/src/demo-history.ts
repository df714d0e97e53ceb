import 'reflect-metadata';
import { idsOf, minuteOf } from '@palmhouse/domain';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { PlantsApi } from './extract/plants-api.js';
import { readIngestionSettings } from './ingestion.settings.js';
import { Loader } from './load/loader.js';
import { SweepsStore, type Roster } from './sweep/sweeps.store.js';
import { transformAnswers } from './transform/transform-answers.js';

// A newcomer's first look should show a day, not a minute. The sandbox museum can be asked for any past minute
// (?at=), so this walks through yesterday with the service's own stages. Real sources have no history: the
// launcher runs this for the sandbox alone, and it does nothing once there is a history.
const HOURS = 24;
const MINUTE_MS = 60_000;

const settings = readIngestionSettings(process.env);
const log = openLog('demo-history', settings.logLevel);
const dataSource = await openDataSource({
  url: settings.databaseUrl,
  applicationName: 'palmhouse-demo-history',
  poolSize: 2,
});
let now = Date.now();
const clock = () => now;
const plants = new PlantsApi(settings, clock);
const loader = new Loader(poolOf(dataSource), log);
const sweeps = new SweepsStore(dataSource);

const WRITE_LEDGER = `UPDATE sweep SET asked = $2, stored = $3, duplicate = $4, rejected = $5, away = $6, faulty = $7,
  failed = $8 WHERE minute = $1`;

/** One past minute, as a sweep of that minute would have gone. Opened as finished: no one else is to close it. */
async function sweepPast(minuteMs: number, roster: Roster): Promise<void> {
  now = minuteMs;
  const minute = new Date(minuteMs).toISOString();
  if (await loader.isLoaded({ minute, shard: 0 })) return;
  await sweeps.open(minute, roster, 1, new Date(minuteMs), new Date(minuteMs + 1_000));
  const plantIds = idsOf(roster);
  const answers = await plants.askAll(plantIds, minuteMs + settings.sweep.deadlineMs, `?at=${minute}`);
  const ledger = await loader.load(transformAnswers(answers, settings.cleaning), { minute, shard: 0 });
  const { asked, stored, duplicate, rejected, away, faulty, failed } = ledger;
  await dataSource.query(WRITE_LEDGER, [minute, asked, stored, duplicate, rejected, away, faulty, failed]);
}

const HISTORY = `SELECT (SELECT min(minute) FROM sweep) AS "oldestSweep", min(started_at) AS "firstStart" FROM discovery`;

/** Backwards from the oldest sweep to a day before the museum first opened: an interrupted run goes on where it was. */
async function fill(): Promise<number> {
  const roster = await sweeps.roster();
  const [{ oldestSweep, firstStart }] = await dataSource.query(HISTORY);
  if (roster === null) return 0;
  const since = minuteOf(Date.parse(firstStart)) - HOURS * 60 * MINUTE_MS;
  const oldest = oldestSweep === null ? minuteOf(Date.now()) : Date.parse(oldestSweep);
  for (let minute = oldest - MINUTE_MS; minute >= since; minute -= MINUTE_MS) await sweepPast(minute, roster);
  return Math.max(0, (oldest - since) / MINUTE_MS);
}

process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));

try {
  const minutes = await fill();
  log.info({ minutes }, minutes > 0 ? 'history of the sandbox museum filled' : 'there is a history already');
} finally {
  await plants.onModuleDestroy();
  await dataSource.destroy();
  if (process.connected) process.disconnect();
}
