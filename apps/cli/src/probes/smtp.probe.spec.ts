import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { probeSmtp } from './smtp.probe.js';

let server: Server;

afterEach(() => new Promise((resolve) => server.close(resolve)));

async function serving(greet: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return `smtp://ann:secret@127.0.0.1:${port}`;
}

describe('probeSmtp', () => {
  it('is content with a greeting, takes its leave, and tells no password', async () => {
    let heard = '';
    const url = await serving((socket) => {
      socket.write('220 mail.example ESMTP\r\n');
      socket.on('data', (bytes) => (heard += bytes.toString()));
    });
    const said = await probeSmtp(url);
    expect(said).toMatch(/^answers at 127\.0\.0\.1:\d+$/);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(heard).toBe('QUIT\r\n');
  });

  it.each([
    [
      'says it is no mail server',
      (socket: Socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n'),
      'HTTP/1.1 400',
    ],
    ['is busy', (socket: Socket) => void socket.end('421 too busy\r\n'), '421 too busy'],
    ['closes at once', (socket: Socket) => void socket.destroy(), 'closes|reset'],
  ])('fails where it %s', async (_, greet, why) => {
    await expect(probeSmtp(await serving(greet))).rejects.toThrow(new RegExp(why));
  });

  it('fails where nobody listens', async () => {
    const url = await serving(() => undefined);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(probeSmtp(url)).rejects.toThrow('ECONNREFUSED');
  });
});
