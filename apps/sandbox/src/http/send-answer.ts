import type { ServerResponse } from 'node:http';
import type { HttpAnswer } from '../bodies/http-answer.js';

function writeHead(response: ServerResponse, { status, contentType, body, headers }: HttpAnswer): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
}

export function sendAnswer(response: ServerResponse, answer: HttpAnswer): void {
  writeHead(response, answer);
  response.end(answer.body);
}

/** Announces the whole, sends the first half and closes the connection. */
export function sendTruncated(response: ServerResponse, answer: HttpAnswer): void {
  const bytes = Buffer.from(answer.body);
  writeHead(response, answer);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  response.socket?.destroySoon();
}

/** One byte every `msPerByte` milliseconds, until all is sent or the other side has gone. */
export function sendDripping(response: ServerResponse, answer: HttpAnswer, msPerByte: number): void {
  const bytes = Buffer.from(answer.body);
  let sent = 0;
  writeHead(response, answer);
  response.flushHeaders();
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= bytes.length) response.end();
  }, msPerByte);
  // a waiting byte must not keep a closed museum's process alive
  timer.unref();
  response.on('close', () => clearInterval(timer));
  response.on('finish', () => clearInterval(timer));
}
