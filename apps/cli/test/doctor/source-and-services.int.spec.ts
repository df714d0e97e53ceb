import { afterEach, describe, expect, it } from '@jest/globals';
import { createMuseum } from '@palmhouse/sandbox';
import { answering, deserted, findings, silentServer } from './bedside.js';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function answered(...answer: Parameters<typeof answering>): Promise<string> {
  const server = await answering(...answer);
  opened.push(server);
  return `http://127.0.0.1:${server.port}`;
}

async function silent(): Promise<string> {
  const server = await silentServer();
  opened.push(server);
  return `http://127.0.0.1:${server.port}`;
}

describe('the plants API', () => {
  const look = async (url: string) => (await findings({ PLANTS_API_URL: url }, 'source'))['plants API']!;

  it('is well where it answers for a plant, with its generation', async () => {
    const museum = await createMuseum({ plants: 3 });
    opened.push(museum);
    expect(await look(`${museum.url}/api/plants`)).toMatchObject({
      status: 'ok',
      text: expect.stringMatching(/^answers, third generation, within \d/),
    });
  });

  it('is worth a warning where it has no report of any plant', async () => {
    const url = await answered(200, '{"error":"plant not found"}');
    expect(await look(url)).toMatchObject({
      status: 'warning',
      text: expect.stringContaining('plant not found'),
    });
  });

  it.each([
    ['fails', 500, '{"error":"database away"}', 'database away'],
    ['is something else', 200, '<html>Welcome</html>', 'which is no plant'],
  ])('is a problem where it %s', async (_, status, body, why) => {
    expect(await look(await answered(status, body))).toMatchObject({
      status: 'problem',
      text: expect.stringContaining(why),
    });
  });

  it('is a problem where nobody listens, and where it is silent', async () => {
    expect(await look(`http://127.0.0.1:${await deserted()}`)).toMatchObject({ status: 'problem' });
    expect(await look(await silent())).toMatchObject({ status: 'problem' });
  });
});

describe('clocks that speak HTTP', () => {
  const dated = (aheadMs: number) => ({ date: new Date(Date.now() + aheadMs).toUTCString() });
  const clock = async (url: string, more: Record<string, string> = {}) =>
    (await findings({ PLANTS_API_URL: url, ...more }, 'clock'))['plants API']!;

  it('are well where they are as ours', async () => {
    expect((await clock(await answered(200, '{}', dated(0)))).status).toBe('ok');
  });

  it('are a problem where readings would be quarantined for being ahead', async () => {
    const url = await answered(200, '{}', dated(180_000));
    expect(await clock(url)).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('READING_MAX_FUTURE_SECONDS'),
    });
    expect((await clock(url, { READING_MAX_FUTURE_SECONDS: '3600' })).status).toBe('ok');
  });

  it('are left out where nobody tells the time', async () => {
    expect((await clock(`http://127.0.0.1:${await deserted()}`)).status).toBe('skipped');
  });

  it('include the store’s, which refuses what is signed at another hour', async () => {
    const store = (aheadMs: number) => answered(403, '', dated(aheadMs));
    const look = async (aheadMs: number) =>
      (await findings({ LAKE_URL: 's3://a-lake', S3_ENDPOINT: await store(aheadMs) }, 'clock'))['store']!;
    expect((await look(0)).status).toBe('ok');
    expect(await look(-3_600_000)).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('S3 refuses'),
    });
  });
});

describe('the services', () => {
  it('are told one by one, with what they miss', async () => {
    const missing = JSON.stringify({
      status: 'unavailable',
      checks: [
        { name: 'postgresql', ok: true },
        { name: 'queue', ok: false, problem: 'Redis is reconnecting' },
      ],
    });
    const names = {
      api: await answered(200, '{"status":"ok"}'),
      ingestion: await answered(503, missing),
      archive: `http://127.0.0.1:${await deserted()}`,
      care: await silent(),
    };
    const given = Object.entries(names)
      .map(([name, url]) => `${name}=${url}`)
      .join(',');
    const found = await findings({ DOCTOR_SERVICES: given }, 'services');
    expect(found['api']!.status).toBe('ok');
    expect(found['ingestion']).toMatchObject({
      status: 'problem',
      text: 'not ready (503): queue: Redis is reconnecting',
    });
    expect(found['archive']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('ECONNREFUSED'),
    });
    expect(found['care']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining('deploy/care'),
    });
  });

  it('are not asked where nobody says where they are', async () => {
    expect((await findings({}, 'services'))['services']!.status).toBe('skipped');
  });
});
