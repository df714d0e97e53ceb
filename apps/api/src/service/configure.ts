import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { whyNotCurrent } from '@palmhouse/persistence';
import { StartRefusal } from '@palmhouse/runtime';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../limits/limits.js';
import type { ApiSettings } from './settings.js';
import { DATABASE, type Database } from './tokens.js';

/** A body that could not be read, told the way a GraphQL client reads errors. */
function tellBadBody(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  const message =
    status === 413
      ? `The request is larger than ${LIMITS.bodyBytes.toLocaleString('en-GB')} bytes. Send a shorter query.`
      : `The request could not be read: ${error.message}`;
  void reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Last touches before the service listens. Everything of the route but its handler is said here. */
export function configure(app: NestFastifyApplication, { corsOrigins }: ApiSettings): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (route.url !== '/graphql') return;
      route.bodyLimit = LIMITS.bodyBytes;
      route.errorHandler = tellBadBody;
    });
  if (corsOrigins.length > 0)
    app.enableCors({ origin: [...corsOrigins], methods: ['GET', 'POST'], maxAge: 600 });
}

/** @throws StartRefusal when the database's schema is older than this code. */
export async function refuseWithoutMigrations(app: NestFastifyApplication): Promise<void> {
  const why = await whyNotCurrent(app.get<Database>(DATABASE));
  if (why !== null) throw new StartRefusal(why);
}
