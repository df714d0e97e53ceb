import type { IncomingMessage, ServerResponse } from 'node:http';
import { withOneBitFlipped, type S3Answer } from './s3-answer.js';
import type { S3FaultKind, S3Request } from './s3-fault.js';

// Between two neighbours only: the door has its own of each.
const OWN_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** Half the body arrives, and the connection is gone. */
class RequestCut extends Error {}

export function requestOf(incoming: IncomingMessage): S3Request {
  const { pathname } = new URL(incoming.url ?? '/', 'http://door');
  const [bucket = '', ...key] = pathname.slice(1).split('/');
  return {
    method: incoming.method ?? 'GET',
    bucket,
    key: decodeURIComponent(key.join('/')),
    headers: incoming.headers,
  };
}

/** @param cut breaks off halfway, which ends the connection too. */
export async function bodyOf(message: IncomingMessage, cut: boolean): Promise<Buffer> {
  const expected = Number(message.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (cut && bytes * 2 >= expected) throw new RequestCut();
  }
  if (cut) throw new RequestCut();
  return Buffer.concat(chunks);
}

export function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body }: S3Answer,
  fault: S3FaultKind | null,
): void {
  if (fault === 'cut-instead-of-answer') {
    incoming.socket.destroy();
    return;
  }
  const length = incoming.method === 'HEAD' ? headers['content-length'] : String(body.length);
  const own = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name));
  outgoing.writeHead(status, {
    ...Object.fromEntries(own),
    ...(status !== 204 && { 'content-length': length ?? '0' }),
  });
  if (fault === 'cut-answer') {
    outgoing.write(body.subarray(0, body.length >> 1), () => incoming.socket.destroy());
    return;
  }
  outgoing.end(fault === 'flip-bit' ? withOneBitFlipped(body) : body);
}
