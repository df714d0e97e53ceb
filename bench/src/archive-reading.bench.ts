import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { committedFiles, type CommittedFile } from '@palmhouse/history';
import { FileCache, LakeReader, openDuck, openObjectStore } from '@palmhouse/lake';
import pg from 'pg';
import { NOISY_DAY } from './noisy-day.js';
import { printRatios, race, type Contender } from './rounds.js';

const PLANT = 1_234;
const ROUNDS = 7;
const DAY_MICROS = 86_400_000_000;
const FROM = Date.parse(`${NOISY_DAY}T00:00:00Z`) * 1_000;

/** The files that may hold the plant's day, as the API finds them. */
export async function filesToRead(databaseUrl: string): Promise<readonly CommittedFile[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined); // its database is dropped right behind it
  await client.connect();
  try {
    return await committedFiles(client, [PLANT], FROM, FROM + DAY_MICROS);
  } finally {
    await client.end();
  }
}

/** One plant's day out of all: by the lake's reader, and by DuckDB's scan of the same day as CSV. */
export async function benchReading(
  lake: string,
  files: readonly CommittedFile[],
  directory: string,
): Promise<void> {
  const question = { plantIds: [PLANT], from: FROM, to: FROM + DAY_MICROS, limit: null };
  const open = () => {
    const store = openObjectStore({ url: pathToFileURL(lake).href, region: 'none', pathStyle: false });
    const cache = new FileCache(store, { directory: join(directory, 'cache'), maxBytes: 1 << 30 });
    return new LakeReader(cache, { memoryMb: 256, temporaryDirectory: join(directory, 'duck') });
  };
  const warm = open();
  await warm.readings({ files, ...question });
  const duck = await openDuck({ memoryMb: 1_024, temporaryDirectory: join(directory, 'duck-csv') });
  spawnSync('bash', ['-c', `zstd -q -d -f ${directory}/day.csv.zst -o ${directory}/day.csv`]);
  const scan = async (path: string) => {
    const connection = await duck.connect();
    const result = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${path}', header = false, columns = {plant_id: 'INTEGER', taken_at: 'TIMESTAMPTZ', soil_moisture: 'DOUBLE', temperature: 'DOUBLE', last_watered_at: 'TIMESTAMPTZ', sweep: 'TIMESTAMPTZ'}) WHERE plant_id = ${PLANT}`,
    );
    connection.closeSync();
    return result.currentRowCount;
  };
  const timed = async (work: () => Promise<number>): Promise<number> => {
    const since = performance.now();
    const rows = await work();
    if (rows < 1_300) throw new Error(`${rows} readings were found`);
    return 1_000 / (performance.now() - since);
  };
  const contenders: Contender[] = [
    { name: 'DuckDB’s scan of the day’s plain CSV', run: () => timed(() => scan(`${directory}/day.csv`)) },
    { name: 'DuckDB’s scan of the CSV gzip', run: () => timed(() => scan(`${directory}/day.csv.gz`)) },
    {
      name: 'Palmhouse, cold: a new reader and DuckDB, nothing known of the files',
      run: () =>
        timed(async () => {
          const reader = open();
          const readings = await reader.readings({ files, ...question });
          await reader.close();
          return readings.length;
        }),
    },
    {
      name: 'Palmhouse, the reader warm',
      run: () => timed(async () => (await warm.readings({ files, ...question })).length),
    },
  ];
  const results = await race(contenders, ROUNDS);
  printRatios('One plant’s day out of the archived day', results, contenders[0]!.name, 'a second');
  for (const { name, perSecond } of results)
    process.stdout.write(`  ${(1_000 / perSecond).toFixed(1).padStart(8)} ms  ${name}\n`);
  await warm.close();
  duck.close();
}
