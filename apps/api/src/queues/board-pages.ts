import { markup } from '@palmhouse/letters';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LETTER_PAGE_POLICY, page } from '../letters/page.html.js';

interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly words: string;
}

const FROM_PIPELINES = 'Open the queues from the dashboard’s Pipelines page.';

export const REFUSALS = {
  noSession: {
    status: 401,
    title: 'The queues are not open',
    words: 'They open for engineers and admins, for an hour at a time, from the dashboard’s Pipelines page.',
  },
  usedTicket: {
    status: 403,
    title: 'This way to the queues is closed',
    words: `It works once, within a minute; it was used already or came too late. ${FROM_PIPELINES}`,
  },
  readOnly: {
    status: 403,
    title: 'Only admins change queues',
    words: 'You may look at them all; nothing was changed. Ask an admin to do it.',
  },
  foreignPage: {
    status: 403,
    title: 'That did not come from this page',
    words: `So nothing was changed. ${FROM_PIPELINES}`,
  },
  notThere: { status: 404, title: 'There is no such page', words: FROM_PIPELINES },
  trouble: {
    status: 500,
    title: 'The queues could not be read just now',
    words: 'It is our fault, not yours. Sweeps go on by themselves; try again in a minute.',
  },
} as const satisfies Record<string, Refusal>;

/** A page for people; for the board's own questions the shape in which it shows what went wrong. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  why: keyof typeof REFUSALS,
): FastifyReply {
  const { status, title, words }: Refusal = REFUSALS[why];
  void reply.code(status);
  if (!(request.headers.accept ?? '').includes('text/html'))
    return reply.send({ error: `${title}. ${words}` });
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', LETTER_PAGE_POLICY)
    .send(page(title, markup`<h1>${title}</h1><p>${words}</p>`));
}
