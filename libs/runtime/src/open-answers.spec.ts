import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAnswers } from './open-answers.js';

let server: Server;

afterEach(() => server.closeAllConnections());

async function serving(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer(handler);
  const answers = new OpenAnswers(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { answers, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const ask = (url: string, agent?: Agent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => resolve(response.resume())).once('error', reject);
  });

describe('open answers', () => {
  it('are waited for, and end their connections; who comes anew is refused', async () => {
    let open: ServerResponse | undefined;
    let heard = () => {};
    const asked = new Promise<void>((resolve) => (heard = resolve));
    const { answers, url } = await serving((_, response) => {
      open = response;
      heard();
    });
    const agent = new Agent({ keepAlive: true });
    const response = ask(url, agent);
    await asked;
    let finished = false;
    const finish = answers.finish(60_000).then(() => (finished = true));
    await expect(ask(url)).rejects.toThrow('ECONNREFUSED');
    expect(finished).toBe(false);
    open?.end('done');
    const { statusCode, headers } = await response;
    expect([statusCode, headers.connection]).toEqual([200, 'close']);
    await finish;
    agent.destroy();
  });

  it('are not waited for without end', async () => {
    let heard = () => {};
    const asked = new Promise<void>((resolve) => (heard = resolve));
    const { answers, url } = await serving(() => heard());
    const response = ask(url);
    response.catch(() => undefined);
    await asked;
    await answers.finish(1);
    await expect(response).rejects.toThrow(/hang up|reset/);
  });

  it('are none: then it is through at once', async () => {
    const { answers } = await serving((_, response) => response.end());
    await answers.finish(60_000);
    expect(server.listening).toBe(false);
  });
});
