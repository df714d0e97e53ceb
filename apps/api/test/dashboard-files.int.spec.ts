import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { startApi, type RunningApi } from './api.harness.js';
import { SignInService } from './sign-in-service.js';

const SCRIPT = 'export const answer = 42;\n'.repeat(100);

/** A dashboard as a build leaves it, in small. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<!doctype html><title>Palmhouse</title>',
  'assets/index-abc123.js': SCRIPT,
  'assets/index-abc123.js.gz': gzipSync(SCRIPT),
  'manifest.webmanifest': '{}',
  '.hidden': 'no',
};

const PAGE = { accept: 'text/html,application/xhtml+xml' };

describe('the dashboard, served by the API', () => {
  let database: TestDatabase;
  let api: RunningApi;
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-dashboard-'));

  beforeAll(async () => {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
    }
    database = await createTestDatabase();
    api = await startApi(database.url, { dashboardDirectory: directory });
  });

  afterAll(async () => {
    await api?.close();
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  interface Got {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }

  // Not fetch: it would tidy a path before it goes out.
  const get = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      const asking = request(api.url, { path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      asking.on('error', reject).end();
    });

  it.each(['/', '/plants/5', '/history/2026-11-20', '/alerts', '/nowhere-at-all'])(
    'its page answers at %s, whatever its own router makes of it',
    async (path) => {
      const { status, headers, body } = await get(path, PAGE);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toContain('<title>Palmhouse');
    },
  );

  it('files whose names change with what is in them are kept for a year, others asked for again', async () => {
    const script = await get('/assets/index-abc123.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toMatch(/javascript/);
    const manifest = await get('/manifest.webmanifest');
    expect(manifest.headers['cache-control']).toBe('no-cache');
    const again = await get('/manifest.webmanifest', { 'if-none-match': String(manifest.headers['etag']) });
    expect(again.status).toBe(304);
  });

  it('comes packed to those who can unpack it', async () => {
    const { headers, body } = await get('/assets/index-abc123.js', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toMatch(/accept-encoding/);
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
    expect((await get('/assets/index-abc123.js')).body.toString()).toBe(SCRIPT);
  });

  it('answers HEAD like GET, without the body', async () => {
    const { status, headers, body } = await get('/plants/5', PAGE, 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBe(39);
    expect(body).toHaveLength(0);
  });

  it.each([
    ['a script that is not there', '/assets/index-gone.js', PAGE],
    ['a picture that is not there', '/plants/5.png', PAGE],
    ['what a program asks for', '/plants/5', { accept: 'application/json' }],
    ['a hidden file', '/.hidden', {}],
    ['a way out of the folder', '/assets/../../../../etc/passwd', {}],
    ['a way out, disguised', '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd', PAGE],
  ])('%s stays not found, or is at most the page', async (_, path, headers) => {
    const { status, body } = await get(path, headers);
    expect(body.toString()).not.toMatch(/root:|^no$/);
    if (status !== 404) expect(body.toString()).toContain('<title>Palmhouse');
  });

  it('never stands before what the API answers itself', async () => {
    const { data } = await api.ask('{ overview { plants { total } } }');
    expect(data).toEqual({ overview: { plants: { total: 0 } } });
    expect((await get('/health/live', PAGE)).headers['content-type']).toMatch(/json/);
    expect((await get('/graphql', PAGE)).body.toString()).toContain('Ask the collection');
    expect((await get('/alerts/acknowledge?token=x', PAGE)).body.toString()).not.toContain(
      '<title>Palmhouse</title>',
    );
  });

  it('loads and asks nothing of strangers', async () => {
    const policy = String((await get('/', PAGE)).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('what a page must know before anyone signs in', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(() => database?.drop());

  const MUSEUM = '{ museum { timeZone version signIn { mode issuer clientId scopes audience } } }';

  it.each(['open', 'keys'] as const)('is told to anyone: %s', async (authMode) => {
    const api = await startApi(database.url, { authMode });
    try {
      const { data } = await api.ask(MUSEUM);
      const signIn = {
        mode: authMode.toUpperCase(),
        issuer: null,
        clientId: null,
        scopes: null,
        audience: null,
      };
      expect(data).toEqual({
        museum: { timeZone: 'Europe/London', version: expect.stringMatching(/^\d+\.\d+\.\d+$/), signIn },
      });
    } finally {
      await api.close();
    }
  });

  it('names the sign-in service, which the page may then ask', async () => {
    const issuer = await SignInService.start();
    const oidc = issuer.settings({ clientId: 'palmhouse-dashboard', scopes: ['openid', 'email'] });
    const directory = mkdtempSync(join(tmpdir(), 'palmhouse-dashboard-'));
    writeFileSync(join(directory, 'index.html'), '<!doctype html>');
    const api = await startApi(database.url, { authMode: 'oidc', oidc, dashboardDirectory: directory });
    try {
      expect((await api.ask(MUSEUM)).at('museum.signIn')).toEqual({
        mode: 'OIDC',
        issuer: oidc.issuer,
        clientId: 'palmhouse-dashboard',
        scopes: ['openid', 'email'],
        audience: oidc.audience[0],
      });
      const page = await fetch(api.url, { headers: PAGE });
      expect(page.headers.get('content-security-policy')).toContain(
        `connect-src 'self' ${new URL(oidc.issuer).origin};`,
      );
    } finally {
      await api.close();
      await issuer.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
