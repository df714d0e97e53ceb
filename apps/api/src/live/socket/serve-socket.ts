import type { Log } from '@palmhouse/runtime';
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { liveClients } from '../../api.metrics.js';
import { LIVE_LIMITS } from '../live.limits.js';
import type { LiveProtocol } from './live.protocol.js';

/** Pings again and again; a client that has not answered when the next is due is gone. */
function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const beat = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, LIVE_LIMITS.pingMs);
  return () => clearInterval(beat);
}

/** Speaks the protocol with one client until either goes. */
export function serveSocket(
  protocol: LiveProtocol,
  socket: WebSocket,
  ip: string,
  log: Pick<Log, 'error'>,
): void {
  const stopPinging = keepAlive(socket);
  liveClients.inc();
  const failed = (error: unknown) => {
    log.error({ err: error }, 'a live connection failed');
    socket.close(CloseCode.InternalServerError, 'Something went wrong on our side; connect again.');
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Settles when the bytes are with the network: that is what holds an event back from a client that is slow.
      send: (data) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) resolve();
          else socket.send(data, () => resolve()); // an error is followed by the end of the connection
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (data) => void take(String(data)).catch(failed)),
    },
    { socket, ip },
  );
  socket.on('error', () => socket.terminate()); // the client's: too long a message, a broken frame
  socket.once('close', (code, reason) => {
    stopPinging();
    liveClients.dec();
    void closed(code, String(reason)).catch(failed);
  });
}
