import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiSettings } from './settings.js';

const DATABASE_URL = 'postgres://palm:house@localhost:5432/palmhouse';
const LAKE_URL = 'file:///var/lib/palmhouse/lake';

describe('settings', () => {
  it('need only a database and a lake', () => {
    expect(apiSettings({ DATABASE_URL, LAKE_URL, AUTH_MODE: 'keys' })).toMatchObject({
      lake: { store: { url: LAKE_URL } },
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      databaseUrl: DATABASE_URL,
      databasePoolSize: 10,
      queueUrl: DATABASE_URL,
      corsOrigins: [],
      persistedDocuments: 'allowed',
    });
  });

  it('take what is given', () => {
    const read = apiSettings({
      DATABASE_URL,
      LAKE_URL,
      AUTH_MODE: 'open',
      QUEUE_URL: 'redis://localhost:6379',
      PORT: '0',
      DATABASE_POOL_SIZE: '4',
      PERSISTED_DOCUMENTS: 'required',
      CORS_ORIGINS: 'https://plants.museum.example, http://localhost:5173',
    });
    expect(read).toMatchObject({
      queueUrl: 'redis://localhost:6379',
      port: 0,
      databasePoolSize: 4,
      persistedDocuments: 'required',
      corsOrigins: ['https://plants.museum.example', 'http://localhost:5173'],
    });
  });

  it('have a plant overdue in amber before it is in red', () => {
    const read = (hours: object) => () =>
      apiSettings({ DATABASE_URL, LAKE_URL, AUTH_MODE: 'keys', ...hours });
    expect(read({ CARE_OVERDUE_AMBER_HOURS: '48' })).toThrow(
      'CARE_OVERDUE_RED_HOURS is wrong: expected more than CARE_OVERDUE_AMBER_HOURS',
    );
    expect(read({ CARE_OVERDUE_AMBER_HOURS: '48', CARE_OVERDUE_RED_HOURS: '49' })).not.toThrow();
  });

  it('name every bad variable at once', () => {
    const bad = {
      DATABASE_URL: 'mysql://',
      LAKE_URL: 'ftp://lake',
      PORT: '70000',
      CORS_ORIGINS: '*',
      PERSISTED_DOCUMENTS: 'some',
      DATABASE_POOL_SIZE: '0',
      AUTH_MODE: 'none',
      TRUST_PROXY: 'true',
      OIDC_ALGORITHMS: 'HS256',
      OIDC_ISSUER: 'http://sign-in.museum.example',
      OIDC_ROLE_MAP: 'gardeners=gardener',
      RATE_LIMIT_VISITOR: '-1',
      INTROSPECTION: 'perhaps',
      DASHBOARD_URL: 'today.museum.example',
      OIDC_SCOPES: 'profile',
    };
    for (const name of Object.keys(bad)) expect(() => apiSettings(bad)).toThrow(`${name} is wrong`);
  });

  it('serve a dashboard that is built, and link to one that is served elsewhere', () => {
    const read = (given: object) => apiSettings({ DATABASE_URL, LAKE_URL, AUTH_MODE: 'keys', ...given });
    const none = { DASHBOARD_DIRECTORY: 'none' };
    expect(read(none)).toMatchObject({ dashboardDirectory: null, dashboardUrl: null });
    expect(read({ ...none, DASHBOARD_URL: 'https://today.museum.example/' })).toMatchObject({
      dashboardDirectory: null,
      dashboardUrl: 'https://today.museum.example',
    });
    const directory = mkdtempSync(join(tmpdir(), 'palmhouse-dashboard-'));
    const here = { DASHBOARD_DIRECTORY: directory };
    try {
      expect(() => read(here)).toThrow('DASHBOARD_DIRECTORY is wrong: there is no index.html in');
      writeFileSync(join(directory, 'index.html'), '<!doctype html>');
      expect(read(here)).toMatchObject({ dashboardDirectory: directory, dashboardUrl: '' });
      expect(read({ ...here, DASHBOARD_URL: 'none' }).dashboardUrl).toBeNull();
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('deny by default: without a mode of signing in nothing starts', () => {
    expect(() => apiSettings({ DATABASE_URL, LAKE_URL })).toThrow(
      /AUTH_MODE is missing: expected "oidc" \(.*\), "keys" \(.*\) or "open"/,
    );
  });

  it('refuse open mode in production, and tell the schema only elsewhere', () => {
    const live = { DATABASE_URL, LAKE_URL, NODE_ENV: 'production' };
    expect(() => apiSettings({ ...live, AUTH_MODE: 'open' })).toThrow(
      'AUTH_MODE=open is refused with NODE_ENV=production',
    );
    expect(apiSettings({ ...live, AUTH_MODE: 'keys' })).toMatchObject({
      production: true,
      introspection: false,
    });
    expect(apiSettings({ ...live, AUTH_MODE: 'keys', INTROSPECTION: 'true' }).introspection).toBe(true);
    expect(apiSettings({ DATABASE_URL, LAKE_URL, AUTH_MODE: 'open' }).introspection).toBe(true);
  });

  it('read what signs people in', () => {
    const oidc = { DATABASE_URL, LAKE_URL, AUTH_MODE: 'oidc' };
    expect(() => apiSettings(oidc)).toThrow(/OIDC_ISSUER is missing[^]*OIDC_AUDIENCE is missing/);
    const read = apiSettings({
      ...oidc,
      OIDC_ISSUER: 'https://sign-in.museum.example/realms/palm',
      OIDC_AUDIENCE: 'palmhouse, dashboard',
      OIDC_CLIENT_ID: 'palmhouse-dashboard',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_ROLE_MAP: 'gardeners=botanist, it=engineer',
      ANONYMOUS_ROLE: 'visitor',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      RATE_LIMIT_ADMIN: '7',
    });
    expect(read).toMatchObject({
      oidc: {
        issuer: 'https://sign-in.museum.example/realms/palm',
        audience: ['palmhouse', 'dashboard'],
        clientId: 'palmhouse-dashboard',
        scopes: ['openid', 'profile', 'email'],
        jwksUrl: null,
        algorithms: ['RS256', 'ES256'],
        rolesClaim: 'realm_access.roles',
        roleMap: new Map([
          ['gardeners', 'botanist'],
          ['it', 'engineer'],
        ]),
      },
      anonymousRole: 'visitor',
      trustProxy: ['10.0.0.0/8', '::1'],
      rateLimits: { admin: 7, visitor: 3_000, open: 0 },
    });
    expect(apiSettings({ DATABASE_URL, LAKE_URL, AUTH_MODE: 'keys' })).toMatchObject({
      oidc: null,
      trustProxy: false,
    });
  });
});
