import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AuthSettings } from '../access/auth.settings.js';

export const SignInMode = { OPEN: 'open', KEYS: 'keys', OIDC: 'oidc' } as const;

registerEnumType(SignInMode, {
  name: 'SignInMode',
  description: 'How one signs in here.',
  valuesMap: {
    OPEN: { description: 'Not at all: anyone who reaches this API may do everything.' },
    KEYS: { description: 'By API key (`X-API-Key`).' },
    OIDC: { description: 'People by the museum’s OpenID Connect service, programs by API key.' },
  },
});

@ObjectType({ description: 'How one signs in here. All but `mode` is null where that is not OIDC.' })
export class SignInWay {
  @Field(() => SignInMode, { description: 'How.' })
  readonly mode!: AuthSettings['authMode'];

  @Field(() => String, {
    nullable: true,
    description: 'The issuer’s address; its discovery document lies below it.',
  })
  readonly issuer!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What pages in a browser are called there (OIDC_CLIENT_ID); null: people cannot sign in from a page.',
  })
  readonly clientId!: string | null;

  @Field(() => [String], { nullable: true, description: 'The scopes to ask for.' })
  readonly scopes!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'What tokens for this API name in `aud`.' })
  readonly audience!: string | null;
}

@ObjectType({ description: 'What a page must know of this Palmhouse before anyone signs in.' })
export class Museum {
  @Field(() => String, { description: 'By whose clocks the museum lives: an IANA time zone.' })
  readonly timeZone!: string;

  @Field(() => String, { description: 'Palmhouse’s version.' })
  readonly version!: string;

  @Field(() => SignInWay, { description: 'How one signs in here.' })
  readonly signIn!: SignInWay;
}
