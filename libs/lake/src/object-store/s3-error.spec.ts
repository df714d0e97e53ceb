import { describe, expect, it } from '@jest/globals';
import { s3Error } from './s3-error.js';

/** As the SDK throws it. */
function thrown(name: string, status?: number, more: object = {}): Error {
  const $metadata = { httpStatusCode: status, attempts: status === undefined ? 4 : 1 };
  return Object.assign(new Error('the text of S3, which may quote a key'), { name, $metadata, ...more });
}

const codeOf = (error: unknown) => s3Error(error, 's3://museum/lake', 'to store a').code;

describe('a failure of S3', () => {
  it.each([
    ['InternalError', 500],
    ['SlowDown', 503],
    ['ServiceUnavailable', 503],
    ['TooManyRequestsException', 429],
    ['OperationAborted', 409],
    ['RequestTimeout', 400],
    ['BadDigest', 400],
    ['KMS.ThrottlingException', 400],
    ['SyntaxError', 200],
    ['TimeoutError', undefined],
    ['AbortError', undefined],
  ])('%s (status %s) is worth another try', (name, status) => {
    expect(codeOf(thrown(name, status))).toBe('LAKE.UNAVAILABLE');
  });

  it.each([
    ['AccessDenied', 403],
    ['InvalidAccessKeyId', 403],
    ['SignatureDoesNotMatch', 403],
    ['Unauthorized', 401],
    ['ExpiredToken', 400],
    ['NoSuchBucket', 404],
    ['PermanentRedirect', 301],
    ['AuthorizationHeaderMalformed', 400],
    ['InvalidStorageClass', 400],
    ['NotImplemented', 501],
    ['CredentialsProviderError', undefined],
  ])('%s (status %s) is not', (name, status) => {
    expect(codeOf(thrown(name, status))).toBe('LAKE.DENIED');
  });

  it('of the network is named by the system’s code, with the attempts made', () => {
    const cause = thrown('TimeoutError', undefined, { code: 'ECONNRESET' });
    const error = s3Error(cause, 's3://museum/lake', 'to read a');
    expect(error.message).toMatch(
      /^s3:\/\/museum\/lake failed to read a \(ECONNRESET, 4 attempts\)\. .*tried again/,
    );
    expect(error.cause).toBe(cause);
  });

  it('keeps S3’s own text out of the message', () => {
    const { message } = s3Error(thrown('AccessDenied', 403), 's3://museum/lake', 'to store a');
    expect(message).toContain('s3://museum/lake refused to store a (AccessDenied, status 403).');
    expect(message).not.toContain('quote');
  });

  it('may be anything', () => {
    expect(codeOf('out of the blue')).toBe('LAKE.UNAVAILABLE');
    expect(codeOf(undefined)).toBe('LAKE.UNAVAILABLE');
  });
});
