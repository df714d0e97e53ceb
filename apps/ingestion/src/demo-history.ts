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
let ending = false;
const clock = () => now;
const plants = new PlantsApi(settings, clock, log);
const loader = new Loader(poolOf(dataSource), log);
const sweeps = new SweepsStore(dataSource);

// It was asked just now, as if it had been then.
const SET_BACK = `UPDATE sweep SET started_at = minute, finished_at = minute + interval '1 second' WHERE minute = $1`;

/** One past minute, as a sweep of that minute would have gone. */
async function sweepPast(minuteMs: number, roster: Roster): Promise<void> {
  now = minuteMs;
  const minute = new Date(minuteMs).toISOString();
  const sweep = await sweeps.open(minute, roster, roster.lastId - roster.firstId + 1, new Date());
  if (sweep.finishedAt !== null) return;
  const answers = await plants.askAll(idsOf(roster), minuteMs + settings.sweep.deadlineMs, `?at=${minute}`);
  await loader.load(transformAnswers(answers, settings.cleaning), { minute, shard: 0 });
  await sweeps.close(minute, Date.now());
  await dataSource.query(SET_BACK, [minute]);
}

const HISTORY = `SELECT (SELECT min(minute) FROM sweep) AS "oldestSweep", min(started_at) AS "firstStart" FROM discovery`;

/** Backwards from the oldest sweep to a day before the museum first opened: an interrupted run goes on where it was. */
async function fill(): Promise<number> {
  const roster = await sweeps.roster();
  const [{ oldestSweep, firstStart }] = await dataSource.query(HISTORY);
  if (roster === null) return 0;
  const since = minuteOf(Date.parse(firstStart)) - HOURS * 60 * MINUTE_MS;
  const oldest = oldestSweep === null ? minuteOf(Date.now()) : Date.parse(oldestSweep);
  let minutes = 0;
  for (let minute = oldest - MINUTE_MS; minute >= since && !ending; minute -= MINUTE_MS) {
    await sweepPast(minute, roster);
    minutes += 1;
  }
  return minutes;
}

// The minute at hand is finished first, some thirty milliseconds.
const end = () => (ending = true);
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.once('disconnect', end);

try {
  const minutes = await fill();
  log.info({ minutes }, minutes > 0 ? 'history of the sandbox museum filled' : 'there is a history already');
} finally {
  await plants.close();
  await dataSource.destroy();
  if (process.connected) process.disconnect();
}
