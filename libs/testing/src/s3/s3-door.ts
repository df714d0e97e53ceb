import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { s3ErrorAnswer, type S3Answer } from './s3-answer.js';
import { bodyOf, requestOf, send } from './s3-exchange.js';
import { keyMatches, S3Faults, type S3Fault, type S3FaultKind, type S3Request } from './s3-fault.js';
import { asVersion2, listingPath } from './s3-listing.js';

/**
 * Stands before s3rver: keeps to what that lacks of S3 (`If-None-Match: *`, `x-amz-checksum-sha256`, lists by version 2),
 * counts the requests, and does to them what the test asks for.
 */
export class S3Door {
  /** False: like servers that compare an upload with its checksum and then forget it. */
  keepsChecksums = true;

  private readonly server = createServer((incoming, outgoing) => void this.serve(incoming, outgoing));
  private readonly agent = new Agent({ keepAlive: true });
  private readonly faults = new S3Faults();
  private seen: S3Request[] = [];
  private readonly checksums = new Map<string, string>();
  private readonly turns = new Map<string, Promise<unknown>>();

  private constructor(private readonly port: number) {}

  /** @param port where s3rver listens. */
  static async open(port: number): Promise<{ door: S3Door; url: string }> {
    const door = new S3Door(port);
    door.server.listen(0, '127.0.0.1');
    await once(door.server, 'listening');
    return { door, url: `http://127.0.0.1:${(door.server.address() as AddressInfo).port}` };
  }

  /** From now on, until it is used up. */
  fail(fault: S3Fault): void {
    this.faults.add(fault);
  }

  /** Forgets the faults that are left and the requests that were seen. */
  reset(): void {
    this.faults.clear();
    this.seen = [];
  }

  /** Those of this method so far, the failed ones too; by key (part or pattern), or all. */
  requests(method: S3Fault['method'], key: string | RegExp = ''): S3Request[] {
    return this.seen.filter((one) => one.method === method && keyMatches(key, one.key));
  }

  count(method: S3Fault['method'], key: string | RegExp = ''): number {
    return this.requests(method, key).length;
  }

  async close(): Promise<void> {
    this.agent.destroy();
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const asked = requestOf(incoming);
    this.seen.push(asked);
    const fault = this.faults.take(asked);
    const { socket } = incoming;
    try {
      const body = await bodyOf(incoming, fault === 'cut-request');
      const answer = await this.answer(asked, incoming, body, fault);
      if (answer !== null) send(incoming, outgoing, answer, fault);
    } catch {
      socket.destroy();
    }
  }

  /** Null: there will be none. */
  private async answer(
    asked: S3Request,
    incoming: IncomingMessage,
    body: Buffer,
    fault: S3FaultKind | null,
  ): Promise<S3Answer | null> {
    switch (fault) {
      case 'never-answer':
        return null;
      case 'internal-error':
        return s3ErrorAnswer('InternalError');
      case 'slow-down':
        return s3ErrorAnswer('SlowDown');
      case 'access-denied':
        return s3ErrorAnswer('AccessDenied');
      case 'conflict':
        return s3ErrorAnswer('ConditionalRequestConflict');
      default:
        return asked.method === 'PUT' && asked.key !== ''
          ? this.inTurn(incoming.url ?? '', () => this.put(incoming, body))
          : this.ask(incoming, body);
    }
  }

  private async put(incoming: IncomingMessage, body: Buffer): Promise<S3Answer> {
    const path = incoming.url ?? '';
    const claimed = incoming.headers['x-amz-checksum-sha256'];
    const actual = createHash('sha256').update(body).digest('base64');
    if (typeof claimed === 'string' && claimed !== actual) return s3ErrorAnswer('BadDigest');
    if (incoming.headers['if-none-match'] === '*' && (await this.sizeOf(path)) !== null) {
      return s3ErrorAnswer('PreconditionFailed');
    }
    const answer = await this.forward('PUT', path, incoming.headers, body);
    if (answer.status !== 200) return answer;
    // s3rver answers before its file is written, a matter of a millisecond.
    while ((await this.sizeOf(path)) !== body.length) await new Promise((resolve) => setTimeout(resolve, 1));
    this.checksums.set(new URL(path, 'http://door').pathname, actual);
    return answer;
  }

  private async ask(incoming: IncomingMessage, body: Buffer): Promise<S3Answer> {
    const url = new URL(incoming.url ?? '/', 'http://door');
    const method = incoming.method ?? 'GET';
    const listing = listingPath(url);
    if (listing !== null) return asVersion2(await this.forward(method, listing, incoming.headers, body));
    const answer = await this.forward(method, incoming.url ?? '/', incoming.headers, body);
    const checksum = this.checksums.get(url.pathname);
    const isWanted = this.keepsChecksums && incoming.headers['x-amz-checksum-mode'] === 'ENABLED';
    if (!isWanted || checksum === undefined || answer.status !== 200) return answer;
    return { ...answer, headers: { ...answer.headers, 'x-amz-checksum-sha256': checksum } };
  }

  private async sizeOf(path: string): Promise<number | null> {
    const { status, headers } = await this.forward('HEAD', path, {}, Buffer.alloc(0));
    return status === 200 ? Number(headers['content-length']) : null;
  }

  private async forward(
    method: string,
    path: string,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Promise<S3Answer> {
    const passed = { ...headers };
    delete passed['if-none-match'];
    const { port, agent } = this;
    const onward = request({ host: '127.0.0.1', port, agent, method, path, headers: passed });
    onward.end(body);
    const [incoming] = (await once(onward, 'response')) as [IncomingMessage];
    return {
      status: incoming.statusCode ?? 500,
      headers: incoming.headers,
      body: await bodyOf(incoming, false),
    };
  }

  /** Uploads of one key come one after the other, so that of two with `If-None-Match: *` one is the first. */
  private inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(key) ?? Promise.resolve()).then(task, task);
    this.turns.set(key, turn);
    return turn;
  }
}
