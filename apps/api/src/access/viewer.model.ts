import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Identity, Role } from './identity.js';

export const RoleEnum = {
  VISITOR: 'visitor',
  BOTANIST: 'botanist',
  ENGINEER: 'engineer',
  ADMIN: 'admin',
} as const;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What someone may be at the museum.',
  valuesMap: {
    VISITOR: { description: 'Sees the collection and how it fares.' },
    BOTANIST: { description: 'Cares for plants: also sees addresses, and changes what care needs.' },
    ENGINEER: { description: 'Runs the machinery: also sees addresses, and moves its levers.' },
    ADMIN: { description: 'May do all of it.' },
  },
});

export const ViewerKind = { ANONYMOUS: 'anonymous', PERSON: 'person', KEY: 'key', OPEN: 'open' } as const;

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'How someone is known.',
  valuesMap: {
    ANONYMOUS: { description: 'Not signed in.' },
    PERSON: { description: 'Signed in with the museum’s sign-in service.' },
    KEY: { description: 'A program, by its API key.' },
    OPEN: { description: 'Nobody signs in here.' },
  },
});

@ObjectType('Viewer', { description: 'Whoever asks.' })
export class Viewer {
  @Field(() => ID, { description: 'Stable and unique; no `Node`, it cannot be looked up.' })
  readonly id!: string;

  @Field(() => String, { description: 'For people to read: a person’s name, or a key’s.' })
  readonly name!: string;

  @Field(() => ViewerKind, { description: 'How they are known.' })
  readonly kind!: Identity['kind'];

  @Field(() => [RoleEnum], { description: 'What they may be; empty: nothing but this.' })
  readonly roles!: readonly Role[];

  @Field(() => String, { nullable: true, description: 'Of a person, where the sign-in says it; lower-case.' })
  readonly email!: string | null;

  @Field(() => Boolean, {
    description: 'true: this API is open, nobody signs in, and anyone who reaches it may do everything.',
  })
  readonly openMode!: boolean;
}
