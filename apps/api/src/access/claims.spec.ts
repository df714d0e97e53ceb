import { describe, expect, it } from '@jest/globals';
import { emailOf, rolesOf } from './claims.js';

const roles = (claims: object, rolesClaim = 'roles', map: [string, 'admin' | 'botanist'][] | null = null) => [
  ...rolesOf(claims as Record<string, unknown>, { rolesClaim, roleMap: map && new Map(map) }),
];

describe('roles', () => {
  it('stand in a claim, as a list or as words', () => {
    expect(roles({ roles: ['botanist', 'visitor'] })).toEqual(['botanist', 'visitor']);
    expect(roles({ scope: 'openid engineer' }, 'scope')).toEqual(['engineer']);
  });

  it('stand below a path, or in a claim whose name has dots', () => {
    expect(roles({ realm_access: { roles: ['admin'] } }, 'realm_access.roles')).toEqual(['admin']);
    expect(roles({ 'https://museum.example/roles': ['admin'] }, 'https://museum.example/roles')).toEqual([
      'admin',
    ]);
  });

  it('are the mapped ones alone where there is a map', () => {
    expect(roles({ roles: ['gardeners', 'admin'] }, 'roles', [['gardeners', 'botanist']])).toEqual([
      'botanist',
    ]);
  });

  it.each([
    {},
    { roles: null },
    { roles: { admin: true } },
    { roles: [['admin']] },
    { roles: ['__proto__', 'root'] },
  ])('are none in %j', (claims) => {
    expect(roles(claims)).toEqual([]);
    expect(roles(claims, 'constructor.name')).toEqual([]);
  });
});

describe('the e-mail address', () => {
  it('is lower-case, and believed unless the issuer says that it is unproven', () => {
    const of = (claims: Record<string, unknown>) => emailOf(claims, { emailClaim: 'email' });
    expect(of({ email: 'Ada@Museum.example' })).toBe('ada@museum.example');
    expect(of({ email: 'ada@museum.example', email_verified: true })).toBe('ada@museum.example');
    expect(of({ email: 'ada@museum.example', email_verified: false })).toBeNull();
    expect(of({})).toBeNull();
  });
});
