import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { parseGlobalId } from './global-id.js';

@InterfaceType('Node', {
  description: 'Anything with an id of its own, to be asked for again with `node(id)`.',
  resolveType: ({ id }: Node) => parseGlobalId(id)?.type,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and lasting: keep it, but read nothing from it.' })
  readonly id!: string;
}
