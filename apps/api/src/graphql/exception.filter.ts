import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';

/**
 * Gives what a resolver throws back to GraphQL, where the error mask logs ours, once. Without it Nest logs every
 * error with its stack, also a client's mistyped cursor. Plain routes keep Nest's own handling.
 */
@Catch()
export class ExceptionFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() !== 'graphql') return super.catch(exception, host);
    return exception instanceof Error ? exception : new Error(String(exception));
  }
}
