import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { OidcSettings } from '../src/access/auth.settings.js';

const AUDIENCE = 'palmhouse';
const DISCOVERY = '/.well-known/openid-configuration';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** A museum's sign-in service: publishes its keys over HTTP, and signs what it is asked to. */
export class SignInService {
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  private readonly published: object[] = [];
  private readonly signing = new Map<string, Key>();
  private ill = false;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<SignInService> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const service = new SignInService(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      service.asked.push(request.url ?? '');
      response.statusCode = service.ill ? 500 : 200;
      response.end(
        JSON.stringify(request.url === DISCOVERY ? service.discovery() : { keys: service.published }),
      );
    });
    await service.newKey('first');
    return service;
  }

  private discovery() {
    return { issuer: this.issuer, jwks_uri: `${this.issuer}/keys` };
  }

  /** What the API is told of it. */
  settings(more: Partial<OidcSettings> = {}): OidcSettings {
    return {
      issuer: this.issuer,
      audience: [AUDIENCE],
      clientId: null,
      scopes: ['openid'],
      jwksUrl: null,
      algorithms: ['ES256', 'RS256'],
      rolesClaim: 'roles',
      roleMap: null,
      emailClaim: 'email',
      ...more,
    };
  }

  /** From now on it publishes one key more. */
  async newKey(kid: string, { published = true } = {}): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    this.signing.set(kid, privateKey);
    if (published) this.published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' });
  }

  fail(ill: boolean): void {
    this.ill = ill;
  }

  /** A token that is good for an hour from `now`, but for what is said otherwise. */
  sign(now: Date, claims: JWTPayload = {}, kid = 'first'): Promise<string> {
    const seconds = Math.floor(now.getTime() / 1_000);
    const all = {
      iss: this.issuer,
      aud: AUDIENCE,
      sub: 'ada',
      iat: seconds,
      exp: seconds + 3_600,
      ...claims,
    };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new SignJWT(given).setProtectedHeader({ alg: 'ES256', kid }).sign(this.signing.get(kid)!);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
