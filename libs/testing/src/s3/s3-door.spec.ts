import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestS3, type TestS3 } from './test-s3.js';

let s3: TestS3;

beforeAll(async () => {
  s3 = await startTestS3();
});

afterAll(() => s3.stop());

beforeEach(() => s3.door.reset());

const at = (path: string): string => `${s3.url}/${s3.bucket}/${path}`;
const put = (key: string, body: string, headers: Record<string, string> = {}) =>
  fetch(at(key), { method: 'PUT', body, headers });
const get = async (key: string): Promise<string> => (await fetch(at(key))).text();
const sha256 = (body: string): string => createHash('sha256').update(body).digest('base64');

describe('the door of a test’s S3', () => {
  it('lets what s3rver can do through', async () => {
    expect((await put('a', 'hello')).status).toBe(200);
    expect(await get('a')).toBe('hello');
    expect((await fetch(at('a'), { method: 'HEAD' })).headers.get('content-length')).toBe('5');
    expect((await fetch(at('a'), { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(at('a'))).status).toBe(404);
  });

  it('lets one of several uploads on condition be the first', async () => {
    const bodies = ['1', '2', '3', '4'];
    const answers = await Promise.all(bodies.map((body) => put('first', body, { 'if-none-match': '*' })));
    const statuses = answers.map(({ status }) => status);
    expect([...statuses].sort()).toEqual([200, 412, 412, 412]);
    expect(await get('first')).toBe(bodies[statuses.indexOf(200)]);
  });

  it('refuses an upload that is not what its checksum says', async () => {
    const answer = await put('damaged', 'hallo', { 'x-amz-checksum-sha256': sha256('hello') });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>BadDigest</Code>');
    expect((await fetch(at('damaged'))).status).toBe(404);
  });

  it('tells the checksum of what was stored to who asks for it', async () => {
    await put('checked', 'hello', { 'x-amz-checksum-sha256': sha256('hello') });
    const answer = await fetch(at('checked'), { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
    expect(answer.headers.get('x-amz-checksum-sha256')).toBe(sha256('hello'));
  });

  it('lists page by page', async () => {
    for (const key of ['page/1', 'page/2', 'page/3']) s3.plant(key, Buffer.from(key));
    const list = '?list-type=2&prefix=page/&max-keys=2';
    const first = await get(list);
    expect(first).toContain('<Key>page/2</Key>');
    const token = /<NextContinuationToken>([^<]+)</.exec(first)?.[1] ?? '';
    const second = await get(`${list}&continuation-token=${encodeURIComponent(token)}`);
    expect([...second.matchAll(/<Key>([^<]+)</g)].map(([, key]) => key)).toEqual(['page/3']);
    expect(second).not.toContain('NextContinuationToken');
  });

  it('fails as often as it was asked to, and only what it was asked to', async () => {
    s3.door.fail({ kind: 'internal-error', method: 'PUT', key: /^faulty/, times: 2 });
    const statuses: number[] = [];
    for (const key of ['fine', 'faulty', 'faulty', 'faulty']) statuses.push((await put(key, key)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect(s3.door.count('PUT', 'faulty')).toBe(3);
    expect(s3.door.count('PUT')).toBe(4);
    expect(s3.door.count('GET')).toBe(0);
  });

  it.each([
    ['cut-request', 404],
    ['cut-instead-of-answer', 200],
  ] as const)('breaks the connection of an upload: %s', async (kind, afterwards) => {
    s3.door.fail({ kind, method: 'PUT' });
    await expect(put(kind, 'x'.repeat(1_000_000))).rejects.toThrow();
    expect((await fetch(at(kind))).status).toBe(afterwards);
  });

  it('damages a download', async () => {
    await put('download', 'abcdef');
    s3.door.fail({ kind: 'flip-bit', method: 'GET' });
    expect(await get('download')).toBe('abceef');
    s3.door.fail({ kind: 'cut-answer', method: 'GET' });
    await expect(get('download')).rejects.toThrow();
    expect(await get('download')).toBe('abcdef');
  });

  it('says nothing where it was asked to', async () => {
    s3.door.fail({ kind: 'never-answer', method: 'GET' });
    const waiting = fetch(at('download'), { signal: AbortSignal.timeout(200) });
    await expect(waiting).rejects.toThrow();
    expect(s3.door.count('GET')).toBe(1);
  });
});
