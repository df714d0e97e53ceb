import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { User, UserManager } from 'oidc-client-ts';
import type { Oidc as OidcClass } from './oidc.js';

/** What a sign-in service refuses with, as the library tells it. */
class ErrorResponse extends Error {}

const users = {
  getUser: jest.fn<UserManager['getUser']>(),
  removeUser: jest.fn<UserManager['removeUser']>(),
  signinSilent: jest.fn<UserManager['signinSilent']>(),
  signinRedirectCallback: jest.fn<UserManager['signinRedirectCallback']>(),
};

const user = (token: string, expiresIn: number, refresh?: string) =>
  ({
    access_token: token,
    expires_in: expiresIn,
    expired: expiresIn <= 0,
    refresh_token: refresh,
  }) as unknown as User;

describe('the museum’s sign-in', () => {
  let oidc: OidcClass;

  beforeAll(async () => {
    Object.assign(globalThis, { location: new URL('http://palmhouse.example/plants'), sessionStorage: {} });
    jest.unstable_mockModule('oidc-client-ts', () => ({
      ErrorResponse,
      UserManager: function () {
        return users;
      },
      WebStorageStateStore: function () {
        return {};
      },
    }));
    const { Oidc } = await import('./oidc.js');
    const signIn = { issuer: 'http://issuer.example', clientId: 'palmhouse', scopes: null, audience: null };
    oidc = new Oidc({ ...signIn, mode: 'OIDC' } as never);
  });

  beforeEach(() => void jest.resetAllMocks());

  it('keeps a token that is good for a while', async () => {
    users.getUser.mockResolvedValue(user('old', 600, 'refresh'));
    expect(await oidc.token()).toBe('old');
    expect(users.signinSilent).not.toHaveBeenCalled();
  });

  it('renews one that is about to run out, once for all who ask meanwhile', async () => {
    users.getUser.mockResolvedValue(user('old', 10, 'refresh'));
    users.signinSilent.mockResolvedValueOnce(user('new', 600, 'next'));
    expect(await Promise.all([oidc.token(), oidc.token(), oidc.token()])).toEqual(['new', 'new', 'new']);
    expect(users.signinSilent).toHaveBeenCalledTimes(1);
  });

  it('is over where the service refuses to renew it', async () => {
    users.getUser.mockResolvedValue(user('old', -1, 'refresh'));
    users.signinSilent.mockRejectedValue(new ErrorResponse('invalid_grant'));
    expect(await oidc.token()).toBe('');
    expect(users.removeUser).toHaveBeenCalledTimes(1);
  });

  it('is not over while the service cannot be reached', async () => {
    users.getUser.mockResolvedValue(user('old', -1, 'refresh'));
    users.signinSilent.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(oidc.token()).rejects.toMatchObject({ code: 'NETWORK' });
    expect(users.removeUser).not.toHaveBeenCalled();
  });

  it.each([
    ['/plants/3?last=7d', '/plants/3?last=7d'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    [undefined, '/'],
  ])('comes back from it to a page of ours: %s leads to %s', async (state, page) => {
    users.signinRedirectCallback.mockResolvedValue({ state } as unknown as User);
    expect(await oidc.back('http://palmhouse.example/sign-in?code=1')).toBe(page);
  });
});
