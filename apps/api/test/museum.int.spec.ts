import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { startApi } from './api.harness.js';
import { builtDashboard } from './built-dashboard.js';
import { SignInService } from './sign-in-service.js';

const MUSEUM = '{ museum { timeZone version signIn { mode issuer clientId scopes audience } } }';
const NO_OIDC = { issuer: null, clientId: null, scopes: null, audience: null };

let database: TestDatabase;
let issuer: SignInService;
const dashboard = builtDashboard();

beforeAll(async () => {
  database = await createTestDatabase();
  issuer = await SignInService.start();
});

afterAll(async () => {
  await issuer?.stop();
  await database?.drop();
  dashboard.remove();
});

describe('what a page must know before anyone signs in', () => {
  it.each(['open', 'keys'] as const)('is told to anyone: %s', async (authMode) => {
    const api = await startApi(database.url, { authMode, museumTimeZone: 'Europe/Lisbon' });
    try {
      const { data, errors } = await api.ask(MUSEUM);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        museum: {
          timeZone: 'Europe/Lisbon',
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
          signIn: { mode: authMode.toUpperCase(), ...NO_OIDC },
        },
      });
    } finally {
      await api.close();
    }
  });

  it('names the sign-in service, which the dashboard’s pages may then ask, and none else', async () => {
    const oidc = issuer.settings({ clientId: 'palmhouse-dashboard', scopes: ['openid', 'email'] });
    const api = await startApi(database.url, {
      authMode: 'oidc',
      oidc,
      dashboardDirectory: dashboard.directory,
    });
    try {
      const { errors, ...answer } = await api.ask(MUSEUM);
      expect(errors).toEqual([]);
      expect(answer.data).toMatchObject({
        museum: {
          signIn: {
            mode: 'OIDC',
            issuer: oidc.issuer,
            clientId: 'palmhouse-dashboard',
            scopes: ['openid', 'email'],
            audience: oidc.audience[0],
          },
        },
      });
      expect((await api.ask('{ plants { totalCount } }')).status).toBe(401);
      const page = await fetch(api.url, { headers: { accept: 'text/html' } });
      const policy = page.headers.get('content-security-policy')!.split('; ');
      const { origin } = new URL(oidc.issuer);
      expect(policy).toContain(`connect-src 'self' ${origin}`);
      expect(policy).toContain(`form-action 'self' ${origin}`);
      expect(policy.filter((part) => part.includes(origin))).toHaveLength(2);
    } finally {
      await api.close();
    }
  });

  it('says where nobody can sign in from a page: the issuer knows no client for it', async () => {
    const api = await startApi(database.url, { authMode: 'oidc', oidc: issuer.settings() });
    try {
      expect((await api.ask(MUSEUM)).at('museum.signIn')).toMatchObject({ mode: 'OIDC', clientId: null });
    } finally {
      await api.close();
    }
  });
});
