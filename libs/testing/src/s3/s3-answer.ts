import type { IncomingHttpHeaders } from 'node:http';

export interface S3Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const ERRORS = {
  AccessDenied: 403,
  InternalError: 500,
  SlowDown: 503,
  PreconditionFailed: 412,
  ConditionalRequestConflict: 409,
  BadDigest: 400,
} as const;

export function s3ErrorAnswer(code: keyof typeof ERRORS): S3Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>asked for by the test</Message></Error>`;
  return { status: ERRORS[code], headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
}

export function withOneBitFlipped(body: Buffer): Buffer {
  const flipped = Buffer.from(body);
  const middle = flipped.length >> 1;
  if (flipped.length > 0) flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
  return flipped;
}
