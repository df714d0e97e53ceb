import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Is there more behind this page? Ask on with `after: endCursor`.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Is there more before this page? Ask back with `before: startCursor` where the list takes it.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

/**
 * The Relay connection of a type: `PlantConnection` with `PlantEdge`.
 * @param isAbstract for a class that extends it by fields of its own under the same name.
 */
export function connectionOf<T>(
  node: Type<T>,
  name: string,
  plural: string,
  { isAbstract = false } = {},
): Type<object> {
  @ObjectType(`${name}Edge`, { description: `One entry in a list of ${plural}.` })
  class Edge {
    @Field(() => String, {
      description: 'The place of this entry in the list, opaque; for `after` and `before`.',
    })
    readonly cursor!: string;

    @Field(() => node, { description: 'The entry itself.' })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural}.`, isAbstract })
  class Connection {
    @Field(() => [Edge], { description: 'The entries of this page with their cursors.' })
    readonly edges!: Edge[];

    @Field(() => [node], { description: 'The entries of this page without cursors.' })
    readonly nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many entries the whole list has. Counted only when asked for.',
      complexity: 0, // a statement of its own, without nodes
    })
    readonly totalCount!: number;
  }
  return Connection;
}
