import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_CARE_POLICY, windowReadings } from '@palmhouse/domain';
import { startPostgres } from '@palmhouse/embedded';
import { connectionConfig, migrateDatabase } from '@palmhouse/persistence';
import pg from 'pg';
import { printRatios, race, type Contender } from './rounds.js';

const PLANTS = 10_000;
const READINGS_EACH = windowReadings(DEFAULT_CARE_POLICY);
const LIVE_MINUTES = 60;
const ROUNDS = 5;
const MINUTE_MS = 60_000;
const START = Date.parse('2026-11-26T12:00:00Z');

// As the museum's plants: watered once a day, each at its own minute, to 97 %, 3.3 points drier each hour.
const MINUTES_DRY = `((extract(epoch FROM at)::bigint / 60 + plant * 7) % 1440)`;
const READINGS = `FROM generate_series(1, $1::int) AS plant, generate_series($2::timestamptz, $3::timestamptz, '1 minute') AS at`;
const VALUES = `plant, at + plant * interval '1 millisecond', 97 - 3.3 * ${MINUTES_DRY} / 60.0 - random() / 100,
  12 + 3 * sin(plant) + random() / 50, at - ${MINUTES_DRY} * interval '1 minute'`;

const FILL = [
  `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at) SELECT ${VALUES} ${READINGS}`,
  `INSERT INTO latest_reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
    SELECT ${VALUES} FROM generate_series(1, $1::int) AS plant, (SELECT $3::timestamptz AS at WHERE $2::timestamptz IS NOT NULL) AS newest
    ON CONFLICT (plant_id) DO UPDATE SET taken_at = excluded.taken_at, soil_moisture = excluded.soil_moisture,
      temperature = excluded.temperature, last_watered_at = excluded.last_watered_at`,
  `INSERT INTO watering (plant_id, watered_at, reported)
    SELECT DISTINCT plant, at - ${MINUTES_DRY} * interval '1 minute', true ${READINGS} ON CONFLICT DO NOTHING`,
  `INSERT INTO plant_contact (plant_id, asked_at, answer, since, in_a_row)
    SELECT plant, $3, 'report', $2::timestamptz, 1 FROM generate_series(1, $1::int) AS plant
    ON CONFLICT (plant_id) DO UPDATE SET asked_at = excluded.asked_at, in_a_row = plant_contact.in_a_row + 1`,
  `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored)
    SELECT $3::timestamptz, 1, $1, 500, $3::timestamptz, $3::timestamptz + interval '20 seconds', $1, $1
    WHERE $2::timestamptz IS NOT NULL ON CONFLICT DO NOTHING`,
];

const MUSEUM = [
  `INSERT INTO botanist (name, email, reported_at) SELECT 'Botanist ' || n, 'botanist.' || n || '@museum.example', now()
    FROM generate_series(1, ${PLANTS} / 50) AS n`,
  `INSERT INTO plant (id, name, status, status_since, botanist_id)
    SELECT n, 'Plant ' || n, 'on_display', now() - interval '1 month', 1 + (n - 1) / 50 FROM generate_series(1, ${PLANTS}) AS n`,
];

const BASELINES = `WITH learnt AS (
    INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours) VALUES (now(), now(), now(), 1, 1, 0) RETURNING version)
  INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
  SELECT plant, channel, hour, CASE channel WHEN 'temperature' THEN 12 + 3 * sin(plant) ELSE 60 END, CASE channel WHEN 'temperature' THEN 0.2 ELSE 15 END, 9, 540, version
  FROM learnt, generate_series(1, $1::int) AS plant, unnest(ARRAY['soil_moisture', 'temperature']) AS channel, generate_series(0, 23) AS hour`;

const NEWEST = `SELECT plant_id, taken_at, soil_moisture, temperature FROM reading
  WHERE plant_id = plant.id AND taken_at > $1 ORDER BY taken_at DESC LIMIT ${READINGS_EACH}`;
const BARE = `SELECT newest.* FROM plant CROSS JOIN LATERAL (${NEWEST}) AS newest`;
const ONE_PLANT = { name: 'one-plant', text: NEWEST.replace('plant.id', '$2') };

interface Assessed {
  readonly plants: number;
  readonly changed: number;
  readonly waterings: number;
  readonly events: number;
}

/** Care's own assessment and alert desk, as they are built; nobody hears the bell, and no mail is sent. */
async function openAssessment(pool: pg.Pool): Promise<{ run(nowMs: number): Promise<Assessed> }> {
  const built = (path: string) => import(new URL(`../../apps/care/dist/${path}`, import.meta.url).href);
  const [{ Assessment }, { AlertDesk }] = await Promise.all([
    built('assess/assessment.js'),
    built('alerts/alert.desk.js'),
  ]);
  const people = { engineers: ['e@museum.example'], technicians: ['t@museum.example'], escalation: [] };
  const settings = { policy: DEFAULT_CARE_POLICY, people, mail: { timeZone: 'Europe/London' } };
  const nothing = () => undefined;
  const desk = new AlertDesk(settings);
  return new Assessment(pool, settings, { ring: nothing }, { info: nothing }, desk, { wake: nothing });
}

/** Counts the statements that the pool's connections are asked. */
function countStatements(pool: pg.Pool): () => number {
  let statements = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      statements += 1;
      return query(...args);
    }) as typeof client.query;
  });
  return () => {
    const counted = statements;
    statements = 0;
    return counted;
  };
}

interface Measured extends Assessed {
  readonly statements: number;
  readonly ms: number;
  /** Of this process: PostgreSQL's own is not in it. */
  readonly cpuMs: number;
}

/** A sweep of 10,000 plants, assessed: states, waterings, alerts and mails for the outbox, beside fetching its readings and asking plant by plant. */
export async function benchAssess(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { max_wal_size: '4GB' },
  });
  const pool = new pg.Pool({
    ...connectionConfig({ url: postgres.url, applicationName: 'bench-care' }),
    max: 1,
  });
  const statements = countStatements(pool);
  let nowMs = START;
  const fill = async (fromMs: number, toMs: number) => {
    for (const statement of FILL) await pool.query(statement, [PLANTS, new Date(fromMs), new Date(toMs)]);
  };
  try {
    await migrateDatabase(postgres.url);
    await pool.query(`SELECT ensure_reading_partition('2026-11-26')`);
    for (const statement of MUSEUM) await pool.query(statement);
    await pool.query(BASELINES, [PLANTS]);
    await fill(nowMs - LIVE_MINUTES * MINUTE_MS, nowMs);
    await pool.query('VACUUM (ANALYZE)');
    const assessment = await openAssessment(pool);

    const measure = async (): Promise<Measured> => {
      statements();
      const cpu = process.cpuUsage();
      const since = performance.now();
      const assessed = await assessment.run(nowMs + 30_000);
      const ms = performance.now() - since;
      const { user, system } = process.cpuUsage(cpu);
      return { ...assessed, statements: statements(), ms, cpuMs: (user + system) / 1_000 };
    };
    const first = await measure();
    const measured: Measured[] = [];
    const timed = async (work: () => Promise<unknown>) => {
      const since = performance.now();
      await work();
      return (PLANTS * 1_000) / (performance.now() - since);
    };
    const from = () => new Date(nowMs - 24 * 60 * MINUTE_MS);
    const contenders: Contender[] = [
      {
        name: 'a whole assessment',
        run: async () => {
          nowMs += MINUTE_MS;
          await fill(nowMs, nowMs);
          const one = await measure();
          measured.push(one);
          return (PLANTS * 1_000) / one.ms;
        },
      },
      {
        name: 'its readings alone, fetched as rows',
        run: () => timed(() => pool.query({ text: BARE, values: [from()], rowMode: 'array' })),
      },
      {
        name: 'its readings alone, one statement a plant',
        run: () =>
          timed(async () => {
            for (let plant = 1; plant <= PLANTS; plant += 1)
              await pool.query({ ...ONE_PLANT, values: [from(), plant], rowMode: 'array' });
          }),
      },
    ];
    const results = await race(contenders, ROUNDS);
    printRatios(
      `Assessing a sweep of ${PLANTS.toLocaleString('en-GB')} plants, ${READINGS_EACH} readings each`,
      results,
      contenders[1]!.name,
      'plants/s',
    );
    const say = (what: string, one: Measured) =>
      process.stdout.write(
        `  ${what}: ${(one.ms / 1_000).toFixed(2)} s, ${(one.cpuMs / 1_000).toFixed(2)} s of CPU beside PostgreSQL’s, ` +
          `${one.statements} statements with BEGIN and COMMIT, ${one.changed} channels changed, ${one.waterings} waterings, ${one.events} events of alerts\n`,
      );
    say(`the first ever, which looks back over ${LIVE_MINUTES} readings each`, first);
    measured.forEach((one, index) => say(`minute ${index + 1}`, one));
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
