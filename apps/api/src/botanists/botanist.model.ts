import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';

@ObjectType('Botanist', {
  implements: () => [Node],
  description: 'Someone of the museum who looks after plants.',
})
export class Botanist extends Node {
  @Field(() => String, { description: 'First and last name.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Lower-case; what the museum knows a botanist by.' })
  readonly email!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'As `+12345678901;ext=12` where it could be read, else as the museum wrote it. The newest the museum gave: it changes often.',
  })
  readonly phone!: string | null;

  /** The row's key, for the lists below; not in the schema. */
  readonly botanistId!: number;
}

export const BotanistConnection = connectionOf(Botanist, 'Botanist', 'botanists');

export interface BotanistRow {
  readonly botanist_id: number;
  readonly botanist_name: string;
  readonly botanist_email: string;
  readonly botanist_phone: string | null;
}

export function toBotanist(row: BotanistRow): Botanist {
  return {
    id: toGlobalId('Botanist', row.botanist_id),
    botanistId: row.botanist_id,
    name: row.botanist_name,
    email: row.botanist_email,
    phone: row.botanist_phone,
  };
}
