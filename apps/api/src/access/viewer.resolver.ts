import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Botanist } from '../botanists/botanist.model.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import type { RequestContext } from '../graphql/request-context.js';
import { nothing, single } from '../limits/complexity.js';
import { Viewer } from './viewer.model.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly botanists: BotanistsQuery) {}

  @Query(() => Viewer, { description: 'Whoever asks, signed in or not.', complexity: nothing })
  viewer(@Context() { identity }: RequestContext): Viewer {
    const { id, name, kind, roles, email } = identity;
    return { id, name, kind, roles: [...roles], email, openMode: kind === 'open' };
  }

  @ResolveField(() => Botanist, {
    nullable: true,
    description: 'The botanist of that e-mail address; null where there is none.',
    complexity: single,
  })
  async botanist(
    @Parent() { email }: Viewer,
    @Context() { batches }: RequestContext,
  ): Promise<Botanist | null> {
    if (email === null) return null;
    const load = (emails: string[]) => this.botanists.byEmails(emails);
    return (await batches.load('viewer.botanist', email, load)) ?? null;
  }
}
