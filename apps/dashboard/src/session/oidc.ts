import { PalmhouseError } from '@palmhouse/client';
import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { Museum } from './session.js';

/** Where the sign-in service sends people back to. */
export const RETURN_PATH = '/sign-in';

// Sooner than it runs out: a request takes its time, and clocks differ.
const RENEWED_SECONDS = 30;

/** The museum's sign-in service, by code and PKCE. What it gives is kept until the tab is closed. */
export class Oidc {
  private readonly users: UserManager;
  private renewing: Promise<User | null> | undefined;

  /** @throws Error where pages are not known to the service. */
  constructor({ issuer, clientId, scopes, audience }: Museum['signIn']) {
    if (issuer === null || clientId === null)
      throw new Error('The sign-in service does not know this dashboard.');
    this.users = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: new URL(RETURN_PATH, location.origin).href,
      post_logout_redirect_uri: location.origin,
      scope: (scopes ?? ['openid']).join(' '),
      ...(audience !== null && { extraQueryParams: { audience } }),
      userStore: new WebStorageStateStore({ store: sessionStorage }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
      // Renewed when it is asked for: a frame of a stranger is not let in.
      automaticSilentRenew: false,
    });
  }

  /** Away to the sign-in, and back to this page. */
  async go(): Promise<void> {
    await this.users.signinRedirect({ state: location.pathname + location.search });
  }

  /** Takes what the service sent along. @returns the page that was left. @throws Error where nobody was let in. */
  async back(address: string): Promise<string> {
    const { state } = await this.users.signinRedirectCallback(address);
    return typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/';
  }

  /** Whether somebody is signed in here. */
  async isSignedIn(): Promise<boolean> {
    return (await this.current()) !== null;
  }

  /** The token of the moment, a new one where the old has run out. Empty: the sign-in is over. */
  readonly token = async (): Promise<string> => (await this.current())?.access_token ?? '';

  async out(): Promise<void> {
    const { metadataService } = this.users;
    const page = await metadataService.getEndSessionEndpoint().catch(() => undefined);
    if (page !== undefined) return this.users.signoutRedirect();
    await this.users.removeUser();
    location.assign('/');
  }

  private async current(): Promise<User | null> {
    const user = await this.users.getUser();
    if (user === null || (user.expires_in ?? Infinity) > RENEWED_SECONDS) return user;
    if (user.refresh_token !== undefined)
      return (this.renewing ??= this.renewed().finally(() => (this.renewing = undefined)));
    if (user.expired !== true) return user;
    await this.users.removeUser();
    return null;
  }

  /** One at a time: a refresh token is often good for once, and used twice ends the whole sign-in. */
  private async renewed(): Promise<User | null> {
    try {
      return await this.users.signinSilent();
    } catch (error) {
      if (error instanceof ErrorResponse) {
        await this.users.removeUser();
        return null;
      }
      const message = 'The museum’s sign-in could not be reached. Is the network there? It is asked again.';
      throw new PalmhouseError(message, { code: 'NETWORK' }, { cause: error });
    }
  }
}
