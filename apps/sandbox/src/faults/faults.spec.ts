import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum } from '../museum-server.js';
import type { Museum } from '../museum-server.js';
import type { FaultPlanInput, FaultSet } from './fault-plan.js';

const START_MS = Date.parse('2026-11-21T10:05:00.250Z');

let museum: Museum;
let nowMs = START_MS;

beforeAll(async () => {
  museum = await createMuseum({ oddities: false, now: () => nowMs });
});
afterEach(() => {
  museum.clearFaults();
  nowMs = START_MS;
});
afterAll(() => museum.close());

const ask = (plant = 3, query = ''): Promise<Response> =>
  fetch(`${museum.url}/v2/api/plants/${plant}${query}`, { redirect: 'manual' });
const takenOf = async (plant = 3, query = ''): Promise<string> =>
  ((await (await ask(plant, query)).json()) as { recording_taken: string }).recording_taken;
const put = (body: string): Promise<Response> => fetch(`${museum.url}/faults`, { method: 'PUT', body });

/** The bytes that come for plant 3 until the museum closes the connection. */
function rawAnswer(): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(museum.port, '127.0.0.1', () => {
      socket.write('GET /v2/api/plants/3 HTTP/1.1\r\nHost: museum\r\nConnection: close\r\n\r\n');
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

describe('a fault', () => {
  it.each([
    ['http500', 500, { error: 'internal server error', plant_id: 3 }],
    ['sensorFault', 500, { error: 'plant sensor fault', plant_id: 3 }],
    ['notFound', 404, { error: 'plant not found', plant_id: 3 }],
    ['onLoan', 404, { error: 'plant on loan to another museum', plant_id: 3 }],
  ] as const)('%s answers with %i and an error', async (name, status, body) => {
    museum.setFaults({ all: { [name]: {} } });
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([status, body]);
  });

  it('redirect points at another plant', async () => {
    museum.setFaults({ all: { redirect: {} } });
    const answer = await ask();
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/v2/api/plants/4']);
  });

  it('retryAfter answers 503 and says when to come again', async () => {
    museum.setFaults({ all: { retryAfter: { seconds: 12 } } });
    const answer = await ask();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '12']);
  });

  it('html answers with a proxy’s page', async () => {
    museum.setFaults({ all: { html: {} } });
    const answer = await ask();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect(await answer.text()).toContain('502 Bad Gateway');
  });

  it('garbage answers 200 with bytes that are no text', async () => {
    museum.setFaults({ all: { garbage: {} } });
    const answer = await ask();
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, bytes.length, bytes[0]]).toEqual([200, 512, 0xff]);
    expect(Buffer.from(await (await ask()).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('oversized answers a valid report of 200 kB', async () => {
    museum.setFaults({ all: { oversized: {} } });
    const text = await (await ask()).text();
    expect(text.length).toBeGreaterThanOrEqual(200 * 1024);
    expect(JSON.parse(text)).toMatchObject({ plant_id: 3, name: 'Rafflesia arnoldii' });
  });

  it('truncated announces more than it sends, and closes', async () => {
    museum.setFaults({ all: { truncated: {} } });
    const [head = '', body = ''] = (await rawAnswer()).split('\r\n\r\n');
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBe(Math.floor(announced / 2));
    await expect(ask().then((answer) => answer.text())).rejects.toThrow();
  });

  it('refused closes the connection without a word', async () => {
    museum.setFaults({ all: { refused: {} } });
    await expect(ask()).rejects.toThrow();
    museum.clearFaults();
    expect((await ask()).status).toBe(200);
  });

  it('strikes between its instants only, of the past too', async () => {
    museum.setFaults({ all: { http500: { from: '2026-11-21T09:00:00Z', until: '2026-11-21T10:05:00Z' } } });
    const statusAt = async (at: string) => (await ask(3, `?at=2026-11-21T${at}Z`)).status;
    expect(await Promise.all(['08:59:59', '09:00:00', '10:04:59', '10:05:00'].map(statusAt))).toEqual([
      200, 500, 500, 200,
    ]);
  });

  it('drip sends the whole answer byte by byte', async () => {
    const whole = await (await ask()).text();
    museum.setFaults({ all: { drip: { msPerByte: 1 } } });
    let chunks = 0;
    let text = '';
    for await (const chunk of (await ask()).body ?? []) {
      chunks += 1;
      text += Buffer.from(chunk as Uint8Array).toString();
    }
    expect(text).toBe(whole);
    expect(chunks).toBeGreaterThan(20);
  });

  it('timeout never answers', async () => {
    museum.setFaults({ all: { timeout: {} } });
    const given = new AbortController();
    const answer = fetch(`${museum.url}/v2/api/plants/3`, { signal: given.signal });
    const before = museum.requests().total;
    while (museum.requests().total === before) await new Promise(setImmediate);
    museum.clearFaults();
    await (await ask()).text(); // another question is answered meanwhile
    given.abort();
    await expect(answer).rejects.toThrow('aborted');
  });

  it('latency keeps the answer back, and the recording is of the instant asked', async () => {
    museum.setFaults({ all: { latency: { ms: [60, 80] } } });
    const before = performance.now();
    expect(await takenOf()).toBe('2026-11-21T10:05:00.250Z');
    expect(performance.now() - before).toBeGreaterThanOrEqual(59);
  });

  it('clockSkew moves the recording’s clock and nothing else', async () => {
    const [right, skew] = [(await (await ask()).json()) as object, 300];
    museum.setFaults({ all: { clockSkew: { seconds: skew } } });
    expect(await (await ask()).json()).toEqual({ ...right, recording_taken: '2026-11-21T10:10:00.250Z' });
  });

  it('duplicates repeats the recording of the poll before', async () => {
    museum.setFaults({ all: { duplicates: {} } });
    const first = await takenOf();
    nowMs += 60_000;
    expect(await takenOf()).toBe(first);
    museum.clearFaults();
    expect(await takenOf()).toBe('2026-11-21T10:06:00.250Z');
  });

  it('meets only the plants it is set for, and a plant’s own takes the place of the common one', async () => {
    museum.setFaults({
      all: { http500: {} },
      plants: { '3': { http500: { rate: 0 } }, '4': { notFound: {} } },
    });
    const statuses = await Promise.all([2, 3, 4].map(async (plant) => (await ask(plant)).status));
    expect(statuses).toEqual([500, 200, 500]);
    museum.setFaults({ plants: { '4': { notFound: {} } } });
    const later = await Promise.all([2, 3, 4].map(async (plant) => (await ask(plant)).status));
    expect(later).toEqual([200, 200, 404]);
  });

  it('strikes at its rate, at the same instants every time', async () => {
    museum.setFaults({ all: { http500: { rate: 0.3 } } });
    const struck = async (): Promise<number[]> => {
      const found: number[] = [];
      for (let minute = 0; minute < 400; minute += 1) {
        const at = new Date(START_MS + minute * 60_000).toISOString();
        const answer = await ask(3, `?at=${at}`);
        await answer.arrayBuffer();
        if (answer.status === 500) found.push(minute);
      }
      return found;
    };
    const first = await struck();
    expect(first.length).toBeGreaterThan(90);
    expect(first.length).toBeLessThan(150);
    expect(await struck()).toEqual(first);
  });
});

describe('a happening', () => {
  it('meets the plants it is set for, at its instants, whenever they are asked for', async () => {
    const stuck = {
      channel: 'temperature',
      from: '2026-11-21T09:00:00Z',
      until: '2026-11-21T10:00:00Z',
    } as const;
    museum.setFaults({ plants: { '3': { stuck } } });
    const temperatureAt = async (plant: number, at: string): Promise<number> => {
      const answer = await ask(plant, `?at=2026-11-21T${at}:00Z`);
      return ((await answer.json()) as { temperature: number }).temperature;
    };
    const values = (plant: number, ...instants: string[]): Promise<number[]> =>
      Promise.all(instants.map((at) => temperatureAt(plant, at)));
    expect(new Set(await values(3, '09:00', '09:30', '09:59')).size).toBe(1);
    expect(new Set(await values(3, '09:00', '10:00')).size).toBe(2);
    expect(new Set(await values(4, '09:00', '09:30')).size).toBe(2);
  });

  it('is shown as a list, and is read as one again', async () => {
    const drought = { from: '2026-11-21T09:00:00Z' };
    const shown = await (await put(JSON.stringify({ plants: { '3': { drought } } }))).text();
    expect(JSON.parse(shown)).toEqual({ all: {}, plants: { '3': { drought: [drought] } } });
    expect(await (await put(shown)).text()).toBe(shown);
  });

  it('goes on with the museum’s own trouble until the plan says otherwise of that very thing', async () => {
    const troubled = await createMuseum({ oddities: false, trouble: true, now: () => nowMs });
    const moisture = async (): Promise<number> => {
      const answer = await fetch(`${troubled.url}/api/plants/11?at=2026-11-21T16:00:00Z`);
      return ((await answer.json()) as { soil_moisture: number }).soil_moisture;
    };
    try {
      expect(await moisture()).toBeLessThan(5);
      troubled.setFaults({ plants: { '11': { clockSkew: { seconds: 1 } } } });
      expect(await moisture()).toBeLessThan(5);
      troubled.setFaults({ plants: { '11': { drought: [] } } });
      expect(await moisture()).toBeGreaterThan(80);
    } finally {
      await troubled.close();
    }
  });
});

describe('/faults', () => {
  it('puts a plan in force with its defaults, shows it, and ends it', async () => {
    const plan: FaultPlanInput = { all: { html: { rate: 0.5 } }, plants: { '3': { timeout: {} } } };
    const inForce = { all: { html: { rate: 0.5 } }, plants: { '3': { timeout: { rate: 1 } } } };
    const answer = await put(JSON.stringify(plan));
    expect([answer.status, await answer.json()]).toEqual([200, inForce]);
    expect(await (await fetch(`${museum.url}/faults`)).json()).toEqual(inForce);
    const ended = await fetch(`${museum.url}/faults`, { method: 'DELETE' });
    expect(await ended.json()).toEqual({ all: {}, plants: {} });
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'expected object'],
    ['{"all":{"http500":{"rate":2}}}', 'all.http500.rate'],
    ['{"all":{"https500":{}}}', 'https500'],
    ['{"all":{"latency":{}}}', 'all.latency.ms'],
    ['{"all":{"latency":{"ms":[9,1]}}}', 'all.latency.ms'],
    ['{"all":{"drip":{"msPerByte":0}}}', 'all.drip.msPerByte'],
    ['{"plants":{"three":{}}}', 'plants.three'],
    ['{"plants":{"3":{"clockSkew":{"seconds":"1"}}}}', 'plants.3.clockSkew.seconds'],
    ['{"all":{"onLoan":{"from":"2026-11-21 10:00"}}}', 'all.onLoan.from: must be an instant with its zone'],
    ['{"all":{"stuck":{"channel":"light","from":"2026-11-21T10:00:00Z"}}}', 'all.stuck.channel'],
    ['{"all":{"drought":[{"from":"2026-11-21T10:00:00Z"},{"from":1}]}}', 'all.drought.1.from'],
    ['{"all":{"silence":{"until":"2026-11-21T10:00:00Z"}}}', 'all.silence.from'],
    ['{"all":{"spike":{"channel":"temperature","by":3}}}', 'all.spike: needs one of at and rate'],
    [
      '{"all":{"coldSnap":{"by":3,"from":"2026-11-21T10:00:00Z","until":"2026-11-21T09:00:00Z"}}}',
      'all.coldSnap: from must lie before until',
    ],
  ])('refuses %s, saying where, and keeps the faults in force', async (body, where) => {
    const kept: FaultSet = { http500: { rate: 1 } };
    museum.setFaults({ all: kept });
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toContain(where);
    expect(await (await fetch(`${museum.url}/faults`)).json()).toEqual({ all: kept, plants: {} });
  });

  it('refuses a plan that is too large, and methods it does not know', async () => {
    expect((await put(`{"all":{}}${' '.repeat(1_100_000)}`)).status).toBe(413);
    expect((await fetch(`${museum.url}/faults`, { method: 'POST' })).status).toBe(405);
  });
});
