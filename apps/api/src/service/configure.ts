import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { whyNotCurrent } from '@palmhouse/persistence';
import { StartRefusal, type Log } from '@palmhouse/runtime';
import { LIMITS } from '../limits/limits.js';
import { resolvePersistedDocuments } from '../persisted-documents/persisted-documents.hook.js';
import { PersistedDocuments } from '../persisted-documents/persisted-documents.js';
import { tellRouteErrors } from './route-errors.js';
import type { ApiSettings } from './settings.js';
import { DATABASE, LOG, type Database } from './tokens.js';

/** Last touches before the service listens. Everything of the route but its handler is said here. */
export function configure(app: NestFastifyApplication, { corsOrigins }: ApiSettings): void {
  const documents = app.get(PersistedDocuments);
  const errorHandler = tellRouteErrors(app.get<Log>(LOG));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (route.url !== '/graphql') return;
      route.bodyLimit = LIMITS.bodyBytes;
      route.preHandler = resolvePersistedDocuments(documents);
      route.errorHandler = errorHandler;
    });
  if (corsOrigins.length > 0)
    app.enableCors({ origin: [...corsOrigins], methods: ['GET', 'POST'], maxAge: 600 });
}

/** @throws StartRefusal when the database's schema is older than this code. */
export async function refuseWithoutMigrations(app: NestFastifyApplication): Promise<void> {
  const why = await whyNotCurrent(app.get<Database>(DATABASE));
  if (why !== null) throw new StartRefusal(why);
}
