import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { nothing } from '../limits/complexity.js';
import type { ApiSettings } from '../service/settings.js';
import { SETTINGS } from '../service/tokens.js';
import { VERSION } from '../service/version.js';
import { Museum, type SignInWay } from './museum.model.js';

@Resolver(() => Museum)
export class MuseumResolver {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  @Query(() => Museum, {
    description: 'What a page must know of this Palmhouse before anyone signs in.',
    complexity: nothing,
  })
  museum(): Museum {
    return { timeZone: this.settings.museumTimeZone, version: VERSION, signIn: signInOf(this.settings) };
  }
}

function signInOf({ authMode, oidc }: Pick<ApiSettings, 'authMode' | 'oidc'>): SignInWay {
  if (oidc === null) return { mode: authMode, issuer: null, clientId: null, scopes: null, audience: null };
  const { issuer, clientId, scopes, audience } = oidc;
  return { mode: authMode, issuer, clientId, scopes, audience: audience[0] ?? null };
}
