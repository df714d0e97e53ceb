import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { startApi, type RunningApi } from './api.harness.js';
import { builtDashboard, get as ask, INDEX, SCRIPT, SECRET } from './built-dashboard.js';

const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const JSON_ONLY = { accept: 'application/json' };
const SCRIPT_AT = '/assets/a-abc.js';

let database: TestDatabase;
let api: RunningApi;
const dashboard = builtDashboard();

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi(database.url, {
    dashboardDirectory: dashboard.directory,
    corsOrigins: ['https://elsewhere.example'],
  });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
  dashboard.remove();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(api.url, path, headers, method);

describe('the dashboard’s page', () => {
  it.each([
    '/',
    '/plants/5',
    '/plants/5?range=P7D',
    '/history/2026-11-20',
    '/alerts',
    '/alerts/QWxlcnQ6MQ==',
    '/nowhere-at-all',
  ])('answers a browser at %s, whatever its own router makes of it, and is asked for again', async (path) => {
    const { status, headers, body } = await get(path, PAGE);
    expect([status, body.toString()]).toEqual([200, INDEX]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get(path, { ...PAGE, 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
  });

  it('answers at / also whoever does not say what it takes', async () => {
    for (const headers of [undefined, { accept: '*/*' }])
      expect((await get('/', headers)).body.toString()).toBe(INDEX);
  });

  it('answers HEAD like GET, without the body', async () => {
    const { status, headers, body } = await get('/plants/5', PAGE, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, `${INDEX.length}`, 0]);
  });

  it('loads and asks nothing of strangers, and pictures of plants from wherever they are', async () => {
    const policy = String((await get('/', PAGE)).headers['content-security-policy']);
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' https: data: blob:",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
    ]);
  });
});

describe('the dashboard’s files', () => {
  it('whose names change with what is in them are kept for a year, others asked for again', async () => {
    const script = await get(SCRIPT_AT);
    expect([script.status, script.body.toString()]).toEqual([200, SCRIPT]);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toBe('application/javascript; charset=utf-8');
    for (const path of ['/index.html', '/sw.js', '/manifest.webmanifest']) {
      const file = await get(path);
      expect([file.status, file.headers['cache-control']]).toEqual([200, 'no-cache']);
      const again = await get(path, { 'if-none-match': String(file.headers['etag']) });
      expect(again.status).toBe(304);
    }
  });

  it.each([
    ['br', 'br, gzip', brotliDecompressSync],
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('come packed as %s to whoever takes %s', async (encoding, accepted, unpack) => {
    const { headers, body } = await get(SCRIPT_AT, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['vary']).toBe('Origin, Accept-Encoding');
    expect(headers['cache-control']).toContain('immutable');
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('come as they are where they are not packed, or packed cannot be read', async () => {
    for (const accepted of ['zstd', 'identity']) {
      const { headers, body } = await get(SCRIPT_AT, { 'accept-encoding': accepted });
      expect([headers['content-encoding'], body.toString()]).toEqual([undefined, SCRIPT]);
    }
    const { headers, body } = await get('/assets/b-def.css', { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'body { margin: 0 }']);
  });

  it('come in part, where a part is asked for', async () => {
    const { status, headers, body } = await get(SCRIPT_AT, { range: 'bytes=7-11' });
    expect([status, body.toString()]).toEqual([206, 'const']);
    expect(headers['content-range']).toBe(`bytes 7-11/${SCRIPT.length}`);
  });
});

describe('what is not there', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a script of an older version', '/assets/a-old.js', PAGE],
    ['whatever else lies under assets', '/assets/old', PAGE],
    ['the folder itself', '/assets/', PAGE],
    ['a picture', '/plants/5.png', PAGE],
    ['what a program asks for', '/plants/5', JSON_ONLY],
    ['what whoever asks does not say', '/plants/5', {}],
    ['a file below a file', '/sw.js/more.js', PAGE],
  ])('is not found, and that is not kept: %s', async (_, path, headers) => {
    const { status, headers: answered, body } = await get(path, headers);
    expect(status).toBe(404);
    expect(answered['cache-control']).toBe('no-store');
    expect(JSON.parse(body.toString())).toMatchObject({ statusCode: 404, error: 'Not Found' });
  });

  it.each([
    '/.hidden',
    '/assets/.hidden.js',
    '/.git/config.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/%252e%252e%252f%252e%252e%252fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets//a-abc.js',
    '/secret.txt%00.js',
  ])('is neither what is hidden nor what lies beside the folder: %s', async (path) => {
    for (const headers of [PAGE, JSON_ONLY]) {
      const { status, body } = await get(path, headers);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain(SECRET);
      expect(body.toString()).not.toContain(SCRIPT);
    }
  });

  it('is also a page that one would write to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('/plants/5', PAGE, method)).status).toBe(404);
  });
});

describe('the API’s own answers', () => {
  it('stand before the dashboard’s, also to a browser', async () => {
    const { data } = await api.ask('{ overview { plants { total } } }');
    expect(data).toEqual({ overview: { plants: { total: 0 } } });
    expect((await get('/graphql', PAGE)).body.toString()).toContain('Ask the collection');
    for (const probe of ['live', 'ready', 'startup'])
      expect((await get(`/health/${probe}`, PAGE)).headers['content-type']).toMatch(/json/);
    for (const path of ['/alerts/acknowledge?token=x', '/alerts/view?token=x']) {
      const { body, headers } = await get(path, PAGE);
      expect(body.toString()).toContain('Links from mails are not set up here');
      expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'sha256-");
    }
    for (const path of ['/downloads/readings.csv?plant=99', '/downloads/archive/2026-11-18/nothing.parquet'])
      expect([(await get(path, PAGE)).body.toString(), path]).not.toEqual([INDEX, path]);
  });
});

describe('without a dashboard', () => {
  it('a browser is led to the page to ask from, and no page of the dashboard is there', async () => {
    const alone = await startApi(database.url);
    try {
      const home = await ask(alone.url, '/', PAGE);
      expect([home.status, home.headers['location']]).toEqual([302, '/graphql']);
      expect((await ask(alone.url, '/plants/5', PAGE)).status).toBe(404);
    } finally {
      await alone.close();
    }
  });
});
