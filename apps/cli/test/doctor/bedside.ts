import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net';
import type { Finding } from '../../src/doctor/finding.js';
import type { Group } from '../../src/doctor/check.js';
import { visit } from '../../src/doctor/visit.js';
import { readSettings } from '../../src/settings.js';

/** A directory on which nothing runs. */
const NOWHERE = '/nonexistent/palmhouse';

/** What the doctor finds of these groups, by name, with nothing but these variables. */
export async function findings(
  environment: NodeJS.ProcessEnv,
  ...groups: Group[]
): Promise<Readonly<Record<string, Finding>>> {
  const settings = readSettings('doctor', ['--data', NOWHERE], environment);
  const { report } = await visit(settings, { groups, isStrict: false, columns: undefined });
  return Object.fromEntries(report.findings.map((finding) => [finding.name, finding]));
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

async function listening(server: Server | TcpServer, cut: () => void): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Takes connections, and never says a word unless it is told to. */
export function silentServer(greet: (socket: Socket) => void = () => undefined): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).resume();
    greet(socket);
  });
  return listening(server, () => sockets.forEach((socket) => socket.destroy()));
}

/** Answers every request alike. */
export function answering(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  const server = createServer((_, response) => {
    response.writeHead(status, headers).end(body);
  });
  return listening(server, () => server.closeAllConnections());
}

/** Where nobody listens. */
export async function deserted(): Promise<number> {
  const { port, close } = await silentServer();
  await close();
  return port;
}
