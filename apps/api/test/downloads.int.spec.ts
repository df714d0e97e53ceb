import { get, type IncomingMessage } from 'node:http';
import { createHash } from 'node:crypto';
import { readdirSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import type { ReadingsAcrossTime } from '@palmhouse/history';
import { openDuck } from '@palmhouse/lake';
import { DownloadSlots } from '../src/downloads/download-slots.js';
import { DOWNLOAD_LIMITS } from '../src/downloads/downloads.limits.js';
import { toGlobalId } from '../src/graphql/global-id.js';
import { HISTORY } from '../src/service/tokens.js';
import { openArchivedMuseum } from './archived-museum.js';

const museum = openArchivedMuseum();
const HEADER = 'plant_number,plant_name,taken_at,soil_moisture_percent,temperature_celsius,last_watered_at';

const fetchPath = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${museum.api.url}${path}`, { headers });

async function rowsOf(query: string): Promise<string[]> {
  const response = await fetchPath(`/downloads/readings.csv?${query}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  const lines = text.split('\r\n');
  expect(lines.shift()!.replace(/^\uFEFF/, '')).toBe(HEADER);
  expect(lines.pop()).toBe('');
  return lines;
}

async function refusal(
  path: string,
): Promise<{ status: number; code: string; message: string; retry: string | null }> {
  const response = await fetchPath(path);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  const { message, extensions } = errors[0]!;
  return {
    status: response.status,
    code: extensions.code,
    message,
    retry: response.headers.get('retry-after'),
  };
}

const slots = () => museum.api.app.get(DownloadSlots).count;

afterEach(() => eventually('no download runs', () => slots() === 0));

describe('readings as CSV', () => {
  it('are those of the whole range, archived and live, by day, plant and time', async () => {
    const rows = await rowsOf('');
    expect(rows).toHaveLength(9 * 288);
    expect(rows[0]).toBe(
      '1,Epipremnum,2026-11-18T12:00:00.000003+00:00,21,11,2026-11-19T14:00:00.000+00:00'.replace(
        '.000+',
        '+',
      ),
    );
    const keys = rows.map((row) => {
      const [plant = '', , at = ''] = row.split(',');
      return `${at.slice(0, 10)} ${plant} ${at}`;
    });
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of a plant hold exactly what queries say of it', async () => {
    const rows = await rowsOf('plants=3&from=2026-11-18T00:00:00Z');
    expect(rows.map((row) => row.split(',').slice(2, 5))).toEqual(
      museum.before.map((node) => [
        node.takenAt.replace('Z', '+00:00'),
        String(node['soilMoisture']),
        String(node['temperature']),
      ]),
    );
  });

  it('leave a cell empty where there is no value', async () => {
    const [row] = await rowsOf('plants=5&from=2026-11-20T00:00:00Z');
    expect(row).toBe('5,Plant kind 02,2026-11-20T00:00:00.000003+00:00,25,,2026-11-19T14:00:00+00:00');
  });

  it('include `from` and leave out `to`, over midnight', async () => {
    const rows = await rowsOf('plants=3&from=2026-11-18T23:50:00.000003Z&to=2026-11-19T00:10:00.000003Z');
    expect(rows.map((row) => row.split(',')[2])).toEqual([
      '2026-11-18T23:50:00.000003+00:00',
      '2026-11-19T00:00:00.000003+00:00',
    ]);
  });

  it('go by the clocks that were asked for', async () => {
    const [row] = await rowsOf('plants=3&from=2026-11-20T00:00:00%2B00:00&timeZone=America/St_Johns');
    expect(row).toContain('2026-11-19T20:30:00.000003-03:30');
  });

  it('of an origin, of a botanist and of named plants are theirs', async () => {
    const plantsIn = async (query: string) => [
      ...new Set(
        (await rowsOf(`from=2026-11-20T00:00:00Z&${query}`)).map((row) => Number(row.split(',')[0])),
      ),
    ];
    expect(await plantsIn(`origin=${toGlobalId('Origin', 1)}`)).toEqual([3, 6, 9]);
    expect(await plantsIn(`botanist=${toGlobalId('Botanist', 2)}`)).toEqual([1, 4, 7]);
    expect(await plantsIn(`plants=8,${toGlobalId('Plant', 2)}`)).toEqual([2, 8]);
  });

  it('are named for people, and not run by spreadsheets', async () => {
    await museum.database.pool.query(`UPDATE plant SET name = '=HYPERLINK("http://x","Ñandú")' WHERE id = 8`);
    const response = await fetchPath('/downloads/readings.csv?plants=8&from=2026-11-20T00:00:00Z&bom=true');
    const text = await response.text();
    await museum.database.pool.query(`UPDATE plant SET name = 'Plant kind 03' WHERE id = 8`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="Palmhouse readings, =HYPERLINK(httpx,Nandu), Fri 20 Nov 2026.csv"; ' +
        "filename*=UTF-8''Palmhouse%20readings%2C%20%3DHYPERLINK%28httpx%2C%C3%91and%C3%BA%29%2C%20Fri%2020%20Nov%202026.csv",
    );
    expect(text.split('\r\n')[1]).toMatch(/^8,"'=HYPERLINK\(""http:\/\/x"",""Ñandú""\)",/);
  });

  it('are a header alone where there are none', async () => {
    expect(await rowsOf('plants=50')).toEqual([]);
    expect(await rowsOf('from=2027-01-01T00:00:00Z&to=2027-01-02T00:00:00Z')).toEqual([]);
  });

  it.each([
    ['plants=0x', 400, 'BAD_USER_INPUT', 'not an id'],
    ['plants=3,,4', 400, 'BAD_USER_INPUT', 'not an id'],
    ['plants=999', 404, 'NOT_FOUND', 'plant 999'],
    [`origin=${toGlobalId('Origin', 99)}`, 404, 'NOT_FOUND', 'origin'],
    [`plants=3&botanist=${toGlobalId('Botanist', 1)}`, 400, 'BAD_USER_INPUT', 'Give one of'],
    ['from=yesterday', 400, 'BAD_USER_INPUT', 'expected ISO 8601'],
    ['from=2026-11-20T00:00:00Z&to=2026-11-20T00:00:00Z', 400, 'BAD_USER_INPUT', '`from` must be before'],
    ['timeZone=Europe/Atlantis', 400, 'BAD_USER_INPUT', 'IANA'],
    ['bom=yes', 400, 'BAD_USER_INPUT', 'true or false'],
    ['plants=1&plants=2', 400, 'BAD_USER_INPUT', 'more than once'],
    ['plant=1', 400, 'BAD_USER_INPUT', '`plant` is not known'],
  ])('asked for as %s are refused with %i and a clear word', async (query, status, code, words) => {
    const refused = await refusal(`/downloads/readings.csv?${query}`);
    expect(refused).toMatchObject({ status, code });
    expect(refused.message).toContain(words);
    expect(museum.api.logged).toEqual([]);
  });
});

describe('readings as Parquet', () => {
  it('hold the same as CSV, typed', async () => {
    const response = await fetchPath('/downloads/readings.parquet');
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    const path = join(museum.folder, 'download.parquet');
    await writeFile(path, Buffer.from(await response.arrayBuffer()));
    const duck = await openDuck({ memoryMb: 64, temporaryDirectory: museum.folder });
    const connection = await duck.connect();
    const types = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
    expect(types.getRows().map(([name, type]) => `${String(name)} ${String(type)}`)).toEqual([
      'plant_number INTEGER',
      'plant_name VARCHAR',
      'taken_at TIMESTAMP WITH TIME ZONE',
      'soil_moisture_percent DOUBLE',
      'temperature_celsius DOUBLE',
      'last_watered_at TIMESTAMP WITH TIME ZONE',
    ]);
    const read = await connection.runAndReadAll(
      `SELECT plant_number, plant_name, epoch_us(taken_at), soil_moisture_percent, temperature_celsius, epoch_us(last_watered_at)
       FROM read_parquet('${path}')`,
    );
    const cell = (value: unknown) => (value === null ? '' : String(value));
    const micros = (text: string) => String(Date.parse(text) * 1_000 + (text.includes('000003') ? 3 : 0));
    const rows = (await rowsOf('')).map((row) => {
      const [number, name, taken = '', moisture, temperature, watered = ''] = row.split(',');
      return [number, name, micros(taken), moisture, temperature, micros(watered)].join();
    });
    expect(read.getRows().map((row) => row.map(cell).join())).toEqual(rows);
    connection.closeSync();
    duck.close();
  });

  it('have no clocks of their own', async () => {
    expect(await refusal('/downloads/readings.parquet?timeZone=UTC')).toMatchObject({ status: 400 });
  });
});

describe('a download', () => {
  const lake = () => join(museum.folder, 'lake');
  const history = () => museum.api.app.get<ReadingsAcrossTime>(HISTORY);

  it('that could not be whole does not begin: 503', async () => {
    renameSync(lake(), `${lake()}.aside`);
    try {
      const refused = await refusal('/downloads/readings.csv');
      expect(refused).toMatchObject({ status: 503, code: 'LAKE_UNAVAILABLE' });
      expect(Number(refused.retry)).toBeGreaterThan(0);
      expect(await rowsOf('from=2026-11-20T00:00:00Z')).toHaveLength(9 * 72);
    } finally {
      renameSync(`${lake()}.aside`, lake());
    }
    museum.api.logged.length = 0;
  });

  it.each(['csv', 'parquet'])('as %s that breaks off is seen to', async (format) => {
    const original = history().readings.bind(history());
    let pages = 0;
    history().readings = (question) => {
      if ((pages += 1) === 2) renameSync(lake(), `${lake()}.aside`);
      return original(question);
    };
    try {
      const response = await fetchPath(`/downloads/readings.${format}`);
      expect(response.status).toBe(200);
      await expect(response.arrayBuffer()).rejects.toThrow();
      expect(museum.api.logged.map(({ message }) => message)).toContain(
        'a download broke off; its client was cut off',
      );
    } finally {
      history().readings = original;
      renameSync(`${lake()}.aside`, lake());
      museum.api.logged.length = 0;
    }
  });

  it('ends its work when the client goes away', async () => {
    const original = history().readings.bind(history());
    let pages = 0;
    let letOn: () => void = () => undefined;
    history().readings = async (question) => {
      pages += 1;
      if (pages === 2) await new Promise<void>((resolve) => (letOn = resolve));
      return original(question);
    };
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) =>
        get(`${museum.api.url}/downloads/readings.csv?plants=1,2,3,4,5,6,7,8,9`, resolve).on('error', reject),
      );
      response.on('error', () => undefined);
      await eventually('the second page', () => pages === 2);
      expect(slots()).toBe(1);
      response.destroy();
      await eventually('its place is free', () => slots() === 0);
      letOn();
      await museum.api.ask('{ plants { totalCount } }');
      const { rows } = await museum.database.pool.query(
        `SELECT count(*)::int AS busy FROM pg_stat_activity WHERE application_name = 'palmhouse-api' AND datname = current_database() AND state <> 'idle'`,
      );
      expect(rows[0].busy).toBe(0);
      expect(pages).toBe(2);
    } finally {
      history().readings = original;
    }
    expect(museum.api.logged).toEqual([]);
  });

  it('too many at once is told to come back', async () => {
    const places = Array.from({ length: DOWNLOAD_LIMITS.atOnce }, () =>
      museum.api.app.get(DownloadSlots).take(),
    );
    const refused = await refusal('/downloads/readings.csv');
    places.forEach((giveBack) => giveBack());
    expect(refused).toMatchObject({ status: 503, code: 'TOO_BUSY' });
    expect(refused.retry).toBe(`${DOWNLOAD_LIMITS.retryAfterSeconds}`);
  });
});

describe('links', () => {
  it('of a plant and of plants lead to their readings', async () => {
    const answer = await museum.api.ask(
      `query ($range: RangeInput, $ids: [ID!]) {
        plant(number: 3) { download(range: $range, timeZone: "Europe/London") { url } }
        readingsDownload(plantIds: $ids, format: PARQUET) { url } }`,
      { range: { from: '2026-11-18T18:00:00Z' }, ids: [toGlobalId('Plant', 3)] },
    );
    expect(answer.errors).toEqual([]);
    const csv = await fetchPath(answer.at('plant.download.url') as string);
    expect((await csv.text()).split('\r\n')).toHaveLength(1 + 252 + 1);
    const parquet = await fetchPath(answer.at('readingsDownload.url') as string);
    expect(
      Buffer.from(await parquet.arrayBuffer())
        .subarray(-4)
        .toString(),
    ).toBe('PAR1');
  });

  it.each([
    ['readingsDownload(plantIds: []) { url }', 'no plant'],
    ['readingsDownload(originId: "x") { url }', '`origin`'],
    ['readingsDownload(format: PARQUET, timeZone: "UTC") { url }', '`timeZone`'],
    ['plant(number: 1) { download(timeZone: "Atlantis") { url } }', 'IANA'],
  ])('that would lead nowhere are refused: %s', async (field, words) => {
    const { error } = await museum.api.ask(`{ ${field} }`);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(words);
  });
});

describe('files of the archive', () => {
  const fileOf18th = async () => {
    const answer = await museum.api.ask(
      '{ archiveDay(day: "2026-11-18") { files { url sha256 bytes dataset } } }',
    );
    const files = answer.at('archiveDay.files') as {
      url: string;
      sha256: string;
      bytes: number;
      dataset: string;
    }[];
    return files.find(({ dataset }) => dataset === 'READINGS')!;
  };

  it('come as they are, under a name for people, and are known by their hash', async () => {
    const { url, sha256, bytes } = await fileOf18th();
    const response = await fetchPath(url);
    const body = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    expect(response.headers.get('etag')).toBe(`"${sha256}"`);
    expect(response.headers.get('content-length')).toBe(`${bytes}`);
    expect(response.headers.get('content-disposition')).toContain(
      'Palmhouse archive, Wed 18 Nov 2026, readings, part-',
    );
    expect((await fetchPath(url, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
  });

  it('come in part', async () => {
    const { url, bytes } = await fileOf18th();
    const part = await fetchPath(url, { range: 'bytes=-4' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes ${bytes - 4}-${bytes - 1}/${bytes}`,
      'PAR1',
    ]);
    expect((await fetchPath(url, { range: `bytes=${bytes}-` })).status).toBe(416);
  });

  it.each(['readings/elsewhere.parquet', '../../etc/passwd', '..%2f..%2fetc%2fpasswd', ''])(
    'that are not the archive’s are not there: %s',
    async (key) => {
      expect((await fetchPath(`/downloads/archive/${key}`)).status).toBe(404);
    },
  );

  it('that are spoilt are not sent', async () => {
    const { url } = await fileOf18th();
    const folder = join(museum.folder, 'lake/readings/year=2026/month=11/day=18');
    const path = join(folder, readdirSync(folder)[0]!);
    renameSync(path, `${path}.aside`);
    try {
      expect(await refusal(url)).toMatchObject({ status: 503, code: 'LAKE_UNAVAILABLE' });
    } finally {
      renameSync(`${path}.aside`, path);
    }
  });
});

// Last: afterwards no day is live any more.
describe('a day that moves into the archive', () => {
  it('in the middle of a download is in it whole, each reading once', async () => {
    const limits = DOWNLOAD_LIMITS as { firstPlants: number; pagePlants: number };
    const usual = { ...limits };
    Object.assign(limits, { firstPlants: 2, pagePlants: 2 });
    const before = await rowsOf('');
    const history = museum.api.app.get<ReadingsAcrossTime>(HISTORY);
    const original = history.readings.bind(history);
    const sources = new Set<string>();
    history.readings = async (question) => {
      const [plant] = question.plantIds;
      const isThe20th = question.from === Date.parse('2026-11-20T00:00:00Z') * 1_000;
      if (isThe20th && plant === 5) await museum.archive('run', '--day', '2026-11-20');
      const found = await original(question);
      if (isThe20th)
        for (const { readings } of found.values()) readings.forEach(({ source }) => sources.add(source));
      return found;
    };
    try {
      expect(await rowsOf('')).toEqual(before);
      expect([...sources]).toEqual(['live', 'archive']);
    } finally {
      Object.assign(limits, usual);
      history.readings = original;
    }
  }, 60_000);
});
