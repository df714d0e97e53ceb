import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A door before a server that can be shut, as if the server had stopped, and opened again on the same port. */
export interface TcpDoor {
  readonly port: number;
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function tcpDoor(host: string, port: number): Promise<TcpDoor> {
  const sockets = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(port, host);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        inner.destroy();
        outer.destroy();
      });
    }
    inner.pipe(outer).pipe(inner);
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    open: () => listen(own),
  };
}
