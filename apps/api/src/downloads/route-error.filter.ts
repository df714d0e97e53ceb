import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { LakeError } from '@palmhouse/lake';
import type { Log } from '@palmhouse/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { sorry } from '../graphql/errors.js';
import { LOG } from '../service/tokens.js';
import { DOWNLOAD_LIMITS } from './downloads.limits.js';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};

const LAKE_AWAY =
  'Archived readings cannot be read just now, and a file without them would be short. Nothing was changed; ask again later.';

/** Errors of plain routes, told as GraphQL tells them: `{ errors: [{ message, extensions: { code } }] }`. */
@Catch()
export class RouteErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.raw.headersSent) return void reply.raw.destroy();
    const { status, body } = this.told(error, host.switchToHttp().getRequest<FastifyRequest>().id);
    if (status === 503) void reply.header('retry-after', String(DOWNLOAD_LIMITS.retryAfterSeconds));
    for (const [name, value] of headersOf(error)) void reply.header(name, value);
    void reply.removeHeader('etag').header('cache-control', 'no-store');
    void reply.code(status).send({ errors: [body] });
  }

  private told(error: unknown, requestId: string): { readonly status: number; readonly body: unknown } {
    if (error instanceof GraphQLError) {
      const { http, ...extensions } = error.extensions as { code?: string; http?: { status: number } };
      const status = http?.status ?? STATUS[extensions.code ?? ''] ?? 400;
      return { status, body: { message: error.message, extensions } };
    }
    if (error instanceof LakeError) {
      this.log.warn({ err: error }, 'a download could not be had from the lake');
      return { status: 503, body: { message: LAKE_AWAY, extensions: { code: 'LAKE_UNAVAILABLE' } } };
    }
    if (error instanceof HttpException && error.getStatus() < 500) {
      return {
        status: error.getStatus(),
        body: { message: error.message, extensions: { code: 'BAD_REQUEST' } },
      };
    }
    this.log.error({ err: error, requestId }, 'download failed');
    return { status: 500, body: sorry(requestId) };
  }
}

/** As Apollo would send them: what to sign in with, and when to ask again. */
function headersOf(error: unknown): Iterable<[string, string]> {
  if (!(error instanceof GraphQLError)) return [];
  return (error.extensions as { http?: { headers?: Map<string, string> } }).http?.headers ?? [];
}
