import { Field, Float, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.model.js';
import { toGlobalId } from '../graphql/global-id.js';
import { Node } from '../graphql/node.model.js';

@ObjectType('Origin', { implements: () => [Node], description: 'The place a plant comes from.' })
export class Origin extends Node {
  @Field(() => Float, { description: 'Degrees north, −90 to 90.' })
  readonly latitude!: number;

  @Field(() => Float, { description: 'Degrees east, −180 to 180.' })
  readonly longitude!: number;

  @Field(() => String, { description: 'Town or region.' })
  readonly town!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1, two letters; null where the museum’s country name is not a known one.',
  })
  readonly countryCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The country by name.' })
  readonly countryName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA zone such as `America/Sao_Paulo`; most sources do not send it.',
  })
  readonly timeZone!: string | null;

  /** The row's key, for the lists below; not in the schema. */
  readonly originId!: number;
}

export const OriginConnection = connectionOf(Origin, 'Origin', 'origins');

export interface OriginRow {
  readonly origin_id: number;
  readonly origin_latitude: number;
  readonly origin_longitude: number;
  readonly origin_town: string;
  readonly origin_country_code: string | null;
  readonly origin_country_name: string | null;
  readonly origin_time_zone: string | null;
}

export function toOrigin(row: OriginRow): Origin {
  return {
    id: toGlobalId('Origin', row.origin_id),
    originId: row.origin_id,
    latitude: row.origin_latitude,
    longitude: row.origin_longitude,
    town: row.origin_town,
    countryCode: row.origin_country_code,
    countryName: row.origin_country_name,
    timeZone: row.origin_time_zone,
  };
}
