import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricsPage } from './metrics.page.js';

/** Who scrapes keeps its connection; at the end it is not waited for. */
export interface MetricsServer {
  /** Where the page is; it ends in `/metrics`. */
  readonly url: string;
  close(): Promise<void>;
}

const PATH = '/metrics';

/**
 * Serves the page on a port of its own, so that it is never behind the address that the public reaches.
 * @throws Error when the port is taken.
 */
export async function serveMetrics(
  page: Pick<MetricsPage, 'contentType' | 'text'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path !== PATH || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`Metrics are at ${PATH}.\n`);
      return;
    }
    page.text().then(
      (text) => response.writeHead(200, { 'content-type': page.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await listening(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
