import type { ServerOptions } from '@palmhouse/runtime';
import { randomUUID } from 'node:crypto';
import { LIMITS } from '../limits/limits.js';
import type { ApiSettings } from './settings.js';

/** Which proxies' word on where a request came from is believed, as @fastify/proxy-addr takes it. */
export function trusted(proxies: ApiSettings['trustProxy']) {
  if (proxies === false) return false;
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : [...proxies];
}

/** What the HTTP server is told before it exists. */
export function serverOptions({ trustProxy }: Pick<ApiSettings, 'trustProxy'>): ServerOptions {
  return {
    trustProxy: trusted(trustProxy),
    // Ours: one that a client sent would stand in our log as if it were.
    genReqId: () => randomUUID(),
    requestTimeout: LIMITS.receiveMs,
    keepAliveTimeout: LIMITS.keepAliveMs,
    http: {
      headersTimeout: LIMITS.headersMs,
      // How often Node looks for who is late: by default every 30 s.
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
    },
  };
}
