// One archive run by the built code, that ends itself with SIGKILL at a given call to the database or the store: before
// it is made, or while it is under way. A program of its own, because a process that is killed takes its test along.
// The last line of a run that came through: `calls N`.
import pg from 'pg';
import { openObjectStore } from '@palmhouse/lake';
import { connectionConfig } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { ArchiveRunner } from '../dist/archive.runner.js';
import { readArchiveSettings } from '../dist/archive.settings.js';

const killAt = Number(process.env.KILL_AT);
const isDuring = process.env.KILL_WHEN === 'during';
let calls = 0;
let counting = false;

const die = () => process.kill(process.pid, 'SIGKILL');

/** Counts a call and makes it, unless this is where the run ends. */
function counted(make) {
  if (!counting) return make();
  calls += 1;
  if (calls !== killAt) return make();
  if (!isDuring) {
    die();
    return new Promise(() => undefined);
  }
  const made = make();
  setImmediate(die);
  return made;
}

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function countedQuery(...args) {
  return counted(() => query.apply(this, args));
};

function countedStore(store) {
  return new Proxy(store, {
    get(target, name) {
      const value = target[name];
      if (!['create', 'read', 'remove', 'find'].includes(name)) return value;
      return (...args) => counted(() => value.apply(target, args));
    },
  });
}

const settings = readArchiveSettings(process.env);
const pool = new pg.Pool(
  connectionConfig({ url: settings.databaseUrl, applicationName: 'killed-run', poolSize: 6 }),
);
const runner = new ArchiveRunner({
  pool,
  store: countedStore(openObjectStore(settings.lake.store)),
  settings,
  log: openLog('killed-run', settings.logLevel),
  clock: () => Date.parse(process.env.NOW),
});
counting = true;
await runner.run(process.env.DAY);
process.stdout.write(`calls ${calls}\n`);
process.exit(0);
