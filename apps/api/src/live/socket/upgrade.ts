import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export const LIVE_PATH = '/graphql';

/** Why a handshake is refused; null where it is not. Browsers let any page open a WebSocket: the check is ours. */
export function whyNoUpgrade(
  { url, headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  corsOrigins: readonly string[],
): '404 Not Found' | '403 Forbidden' | null {
  if (url?.split('?')[0] !== LIVE_PATH) return '404 Not Found';
  const { origin, host } = headers;
  if (origin === undefined || corsOrigins.includes(origin)) return null;
  return URL.canParse(origin) && new URL(origin).host === host ? null : '403 Forbidden';
}

export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
