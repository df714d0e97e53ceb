import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'Somebody who did or wrote something, as they had signed in then.' })
export class Person {
  @Field(() => String, { description: 'Stable and unique among those who sign in.' })
  readonly id!: string;

  @Field(() => String, { description: 'For people to read.' })
  readonly name!: string;
}
