import 'reflect-metadata';
import { minuteOf, type MinuteMs } from '@palmhouse/domain';
import { openDataSource, poolOf } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { askAhead } from './demo/ask-ahead.js';
import { historyStart } from './demo/history-start.js';
import { PastMinutes } from './demo/past-minutes.js';
import { PastSweeps } from './demo/past-sweeps.js';
import { readIngestionSettings } from './ingestion.settings.js';
import { Loader } from './load/loader.js';
import { SweepsStore } from './sweep/sweeps.store.js';

// demo-history.js DAYS: that many whole days that can be archived at once, and everything between them and now.
// A newcomer's first look should show days, not a minute. The sandbox museum can be asked for any past minute (?at=),
// so this walks back from the first sweep with the service's own stages. Real sources have no history: the launcher
// runs this for the sandbox alone, and it does nothing once there is a history.
const MINUTE_MS = 60_000;

// Longer histories would keep the museum busy for the better part of an hour.
const MOST_DAYS = 30;

const EXIT_WRONG_USE = 2;
// The first walk along the source's ids is not through: worth another try.
const EXIT_NO_PLANTS = 75;

// While one minute is loaded the next two are asked; more bring nothing, this process has no more time to give.
const MINUTES_AT_ONCE = 3;

// What a crash of PostgreSQL costs the next run fills in, which is not worth four waits for the disk a minute.
const DO_NOT_WAIT_FOR_THE_DISK = 'SET synchronous_commit = off';

const days = Number(process.argv[2]);
if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
  process.stderr.write(`Nothing was done: expected a number of days, 1–${MOST_DAYS}\n`);
  process.exit(EXIT_WRONG_USE);
}
const settings = readIngestionSettings(process.env);
const log = openLog('demo-history', settings.logLevel);
const dataSource = await openDataSource({
  url: settings.databaseUrl,
  applicationName: 'palmhouse-demo-history',
  poolSize: 2,
});
const pool = poolOf(dataSource);
pool.on('connect', (client) => void client.query(DO_NOT_WAIT_FOR_THE_DISK).catch(() => undefined));
await pool.query(DO_NOT_WAIT_FOR_THE_DISK); // the connection that was there before
const sweeps = new SweepsStore(dataSource);
const pastSweeps = new PastSweeps(dataSource, sweeps, new Loader(pool, log, null));
const pastMinutes = new PastMinutes(settings, MINUTES_AT_ONCE, log);
let ending = false;

function* minutesBetween(since: MinuteMs, until: MinuteMs): Generator<MinuteMs> {
  for (let minute = until - MINUTE_MS; minute >= since; minute -= MINUTE_MS) yield minute;
}

/**
 * Backwards from the oldest sweep to a start that never moves: an interrupted run goes on where it was. Loaded one by
 * one, newest first, so that there is never a hole in it.
 * @returns how many minutes; null where the plants are not known yet.
 */
async function fill(): Promise<number | null> {
  const roster = await sweeps.roster();
  const firstStart = await pastSweeps.firstStart();
  if (roster === null || firstStart === null) return null;
  const oldest = (await pastSweeps.oldest(firstStart)) ?? minuteOf(Date.now());
  const past = minutesBetween(historyStart(firstStart, days), oldest);
  const ask = (minute: MinuteMs) => pastMinutes.ask(minute, roster);
  let minutes = 0;
  for await (const [minute, batch] of askAhead(past, ask, MINUTES_AT_ONCE)) {
    if (ending) break;
    await pastSweeps.load(minute, roster, batch);
    minutes += 1;
  }
  return minutes;
}

// The minute at hand is finished first, some ten milliseconds; a museum or a database that has ended before this
// process is not waited for.
const LAST_MINUTE_MS = 1_000;
const end = () => {
  ending = true;
  setTimeout(() => process.exit(1), LAST_MINUTE_MS).unref();
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.once('disconnect', end);

try {
  const minutes = await fill();
  if (minutes === null) process.exitCode = EXIT_NO_PLANTS;
  else
    log.info(
      { minutes },
      minutes > 0 ? 'history of the sandbox museum filled' : 'there is a history already',
    );
} catch (error) {
  log.error({ err: error }, 'the history is not whole: the next start goes on with it');
  process.exitCode = 1;
} finally {
  await pastMinutes.close();
  await dataSource.destroy();
  if (process.connected) process.disconnect();
}
