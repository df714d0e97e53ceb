import proxyAddr from '@fastify/proxy-addr';
import type { IncomingMessage } from 'node:http';
import type { Asker } from '../../access/sign-in.js';
import { trusted } from '../../service/server-options.js';
import type { ApiSettings } from '../../service/settings.js';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Where a handshake came from, as far as the proxies in front are believed: as Fastify says it of requests. */
export function addressOf(request: IncomingMessage, { trustProxy }: Pick<ApiSettings, 'trustProxy'>): string {
  const trust = trusted(trustProxy);
  if (trust === false) return request.socket.remoteAddress ?? '';
  return proxyAddr(request, trust) ?? '';
}

/**
 * Who asks, by the payload of a `connection_init`: `{ authorization: "Bearer …" }` or `{ apiKey: "…" }`. A browser's WebSocket
 * takes no headers.
 */
export function askerOf(payload: Readonly<Record<string, unknown>> | undefined, ip: string): Asker {
  const [authorization, key] = [textOf(payload?.['authorization']), textOf(payload?.['apiKey'])];
  return {
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(key !== undefined && { 'x-api-key': key }),
    },
    ip,
  };
}
