import type { S3Answer } from './s3-answer.js';

// s3rver's version 2 lists encrypt where they stopped by a cipher that OpenSSL 3 no longer has. Its version 1 lists
// hold the same and go on from a key: they are asked for instead, and told as version 2.

/** The path that asks for the same list by version 1; null when it is none of version 2. */
export function listingPath(url: URL): string | null {
  if (url.searchParams.get('list-type') !== '2') return null;
  const asked = new URL(url);
  const token = asked.searchParams.get('continuation-token');
  const marker = token === null ? asked.searchParams.get('start-after') : fromToken(token);
  for (const name of ['list-type', 'continuation-token', 'start-after', 'fetch-owner']) {
    asked.searchParams.delete(name);
  }
  if (marker !== null) asked.searchParams.set('marker', marker);
  return `${asked.pathname}${asked.search}`;
}

export function asVersion2(answer: S3Answer): S3Answer {
  const xml = answer.body.toString('utf8');
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key ?? '');
  const last = keys.at(-1);
  if (last === undefined || !xml.includes('<IsTruncated>true</IsTruncated>')) return answer;
  const next = `<NextContinuationToken>${toToken(last)}</NextContinuationToken>`;
  return { ...answer, body: Buffer.from(xml.replace('<IsTruncated>', `${next}<IsTruncated>`)) };
}

const toToken = (key: string): string => Buffer.from(key).toString('base64url');
const fromToken = (token: string): string => Buffer.from(token, 'base64url').toString('utf8');
