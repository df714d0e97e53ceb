import 'reflect-metadata';
import { minuteOf } from '@palmhouse/domain';
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

/** One past minute, as a sweep of that minute would have gone. */
async function sweepPast(minuteMs: number, roster: Roster): Promise<void> {
  now = minuteMs;
  const minute = new Date(minuteMs).toISOString();
  const sweep = await sweeps.open(minute, roster, 1, new Date(now));
  if (sweep.finishedAt !== null) return;
  const plantIds = Array.from(
    { length: roster.lastId - roster.firstId + 1 },
    (_, index) => roster.firstId + index,
  );
  const answers = await plants.askAll(plantIds, now + settings.sweep.deadlineMs, `?at=${minute}`);
  await loader.load(transformAnswers(answers, settings.cleaning), { minute, shard: 0 });
  await sweeps.close(minute, now + 1_000);
}

async function fill(): Promise<number> {
  const until = minuteOf(Date.now());
  const since = until - HOURS * 60 * MINUTE_MS;
  const [{ there }] = await dataSource.query(`SELECT EXISTS (SELECT FROM sweep WHERE minute < $1) AS there`, [
    new Date(until - 60 * MINUTE_MS),
  ]);
  const roster = await sweeps.roster();
  if (there || roster === null) return 0;
  let minutes = 0;
  for (let minute = until - MINUTE_MS; minute >= since; minute -= MINUTE_MS) {
    await sweepPast(minute, roster);
    minutes += 1;
  }
  return minutes;
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
