import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { whyNotCurrent } from '@palmhouse/persistence';
import { StartRefusal, type Log } from '@palmhouse/runtime';
import type { FastifyInstance } from 'fastify';
import { serveDashboard } from '../dashboard/serve-dashboard.js';
import { resolvePersistedDocuments } from '../persisted-documents/persisted-documents.hook.js';
import { PersistedDocuments } from '../persisted-documents/persisted-documents.js';
import { mountBoard } from '../queues/mount-board.js';
import { BODY_BYTES_WITH_PICTURE, refuseLongBodies } from './body-limit.js';
import { countAnswer, openScope, reenterScope } from './request-scope.js';
import { tellRouteErrors } from './route-errors.js';
import { safetyHeaders } from './safety-headers.js';
import type { ApiSettings } from './settings.js';
import { limitTime } from './time-limit.js';
import { DATABASE, LOG, type Database } from './tokens.js';

/** What pages of other origins may read of an answer, besides its body. */
const EXPOSED_HEADERS = [
  'Content-Disposition',
  'ETag',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
];

/** Last touches before the service listens. Everything of the route but its handler is said here. */
export async function configure(app: NestFastifyApplication, settings: ApiSettings): Promise<void> {
  const documents = app.get(PersistedDocuments);
  const log = app.get<Log>(LOG);
  const errorHandler = tellRouteErrors(log);
  const headersOf = safetyHeaders(settings);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (route.url !== '/graphql') return;
      route.bodyLimit = BODY_BYTES_WITH_PICTURE;
      route.onRequest = limitTime(settings.requestMs, log);
      route.preHandler = [refuseLongBodies, resolvePersistedDocuments(documents)];
      route.errorHandler = errorHandler;
    })
    .addHook('onRequest', openScope)
    .addHook('preValidation', reenterScope)
    .addHook('onResponse', countAnswer)
    .addHook('onRequest', (request, reply, done) => {
      reply.headers(headersOf(request));
      done();
    });
  mountBoard(app, settings);
  const { corsOrigins, dashboardDirectory } = settings;
  if (dashboardDirectory !== null)
    await serveDashboard(
      app.getHttpAdapter().getInstance() as unknown as FastifyInstance,
      dashboardDirectory,
    );
  if (corsOrigins.length > 0)
    app.enableCors({
      origin: [...corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
      maxAge: 600,
    });
}

export function warnOfOpenMode(app: NestFastifyApplication, { authMode, host, port }: ApiSettings): void {
  if (authMode !== 'open') return;
  app
    .get<Log>(LOG)
    .warn(
      { host, port },
      'OPEN MODE (AUTH_MODE=open): nobody signs in, and anyone who reaches this address may do everything',
    );
}

/** @throws StartRefusal when the database's schema is older than this code. */
export async function refuseWithoutMigrations(app: NestFastifyApplication): Promise<void> {
  const why = await whyNotCurrent(app.get<Database>(DATABASE));
  if (why !== null) throw new StartRefusal(why);
}
