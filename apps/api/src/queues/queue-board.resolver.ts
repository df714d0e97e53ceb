import { Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { single } from '../limits/complexity.js';
import { BoardPasses } from './board-passes.js';
import { ENTER } from './board-paths.js';
import { OpenQueueBoardPayload } from './queue-board.model.js';

@Resolver()
export class QueueBoardResolver {
  constructor(private readonly passes: BoardPasses) {}

  /** A page that a browser goes to carries no header to sign in with: the ticket in its address says who it is for. */
  @Mutation(() => OpenQueueBoardPayload, {
    description:
      'Opens the queues for a browser: engineers look at them, admins may also retry, pause and remove. The address works once and within a minute; what it opens stays open for an hour.',
    complexity: single,
  })
  async openQueueBoard(@Context() { identity }: RequestContext): Promise<OpenQueueBoardPayload> {
    const { secret, expiresAt } = await this.passes.ticketFor(identity);
    return { url: `${ENTER}?ticket=${secret}`, expiresAt: expiresAt.toISOString(), userErrors: [] };
  }
}
