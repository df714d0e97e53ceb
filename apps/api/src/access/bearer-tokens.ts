import type { Log } from '@palmhouse/runtime';
import { GraphQLError } from 'graphql';
import { errors, jwtVerify } from 'jose';
import type { Clock } from '../service/tokens.js';
import type { OidcSettings } from './auth.settings.js';
import { claimAt, emailOf, rolesOf } from './claims.js';
import type { Identity } from './identity.js';
import { unauthenticated } from './sign-in.errors.js';
import { SigningKeys } from './signing-keys.js';

// Two clocks that are set by NTP differ by less; more would lengthen every token's life.
const CLOCK_TOLERANCE_SECONDS = 30;

/** Knows people by the tokens that the issuer signed for them. */
export class BearerTokens {
  private readonly keys: SigningKeys;

  constructor(
    private readonly settings: OidcSettings,
    log: Pick<Log, 'warn'>,
    private readonly clock: Clock,
  ) {
    this.keys = new SigningKeys(settings, log, clock);
  }

  /** @throws GraphQLError UNAUTHENTICATED, or SIGN_IN_UNAVAILABLE while the issuer's keys are not to be had. */
  async identify(token: string): Promise<Identity> {
    const { issuer, audience, algorithms } = this.settings;
    try {
      const { payload } = await jwtVerify(token, this.keys.find, {
        issuer,
        audience: [...audience],
        algorithms: [...algorithms],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
        currentDate: this.clock(),
      });
      return this.toIdentity(payload);
    } catch (error) {
      throw error instanceof GraphQLError ? error : unauthenticated(whyNot(error), 'invalid_token');
    }
  }

  private toIdentity(claims: Readonly<Record<string, unknown>>): Identity {
    const email = emailOf(claims, this.settings);
    const name = claimAt(claims, 'name');
    return {
      kind: 'person',
      id: `person:${String(claims['sub'])}`,
      name: typeof name === 'string' && name !== '' ? name : (email ?? String(claims['sub'])),
      email,
      roles: rolesOf(claims, this.settings),
      expiresAt: new Date(Number(claims['exp']) * 1_000),
    };
  }
}

/** What is wrong with a token, as far as it helps whoever holds it. */
function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'Your sign-in has expired: sign in again for a new token.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The token is not for this API: its claim \`${error.claim}\` is missing or not the one expected. Sign in again.`;
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'The token is signed in a way that this API does not accept. Sign in again.';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed)
    return 'The token was not signed by the museum’s sign-in service. Sign in again.';
  return 'The token could not be read: a signed JWT of the museum’s sign-in service is expected.';
}
