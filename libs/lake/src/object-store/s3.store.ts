import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Gate } from './gate.js';
import { checkKey, folderPrefix } from './key.js';
import { LakeError } from './lake-error.js';
import type { ObjectStore, StoredObject } from './object-store.js';
import { BrokenBody, WrongBody } from './s3-body.js';
import { s3Error } from './s3-error.js';
import { S3Bucket } from './s3.bucket.js';
import { S3_LIMITS, type S3Limits, type S3Settings } from './s3.client.js';
import { CHECK_MILLISECONDS, withinTime } from './time-limit.js';

const FIRST_PAUSE_MILLISECONDS = 100;

/** Longer after every attempt, and by chance, so that writers who met once do not meet again. */
const pauseAfter = (attempt: number) => pause(Math.random() * FIRST_PAUSE_MILLISECONDS * 2 ** attempt);

/** Objects in a bucket of S3, or of a server that speaks its language. */
export class S3Store implements ObjectStore {
  readonly url: string;
  private readonly limits: S3Limits;
  private readonly bucket: S3Bucket;
  private readonly gate: Gate;

  constructor(settings: S3Settings) {
    this.limits = { ...S3_LIMITS, ...settings.limits };
    this.bucket = new S3Bucket(settings, this.limits);
    this.url = this.bucket.url;
    // Waiting for a socket would count as connecting and time out; and one socket stays free for `check`.
    this.gate = new Gate(Math.max(1, this.limits.maxSockets - 1));
  }

  async create(key: string, body: Uint8Array): Promise<'created' | 'present'> {
    checkKey(key);
    const sha256 = createHash('sha256').update(body).digest();
    // Asked first: some S3-compatibles do not know If-None-Match on uploads and would overwrite without a word.
    let isTaken = (await this.asking(`to look for ${key}`, () => this.bucket.head(key))) !== null;
    for (let attempt = 1; ; attempt += 1) {
      const isCreated =
        !isTaken && (await this.asking(`to store ${key}`, () => this.bucket.put(key, body, sha256)));
      if (isCreated) return 'created';
      // Read back and hashed: what a server says of an object is no proof.
      const standing = await this.readOrNull(key);
      if (standing !== null) return this.proveSame(key, standing, sha256);
      if (attempt >= this.limits.maxAttempts) throw this.contested(key);
      isTaken = false;
      await pauseAfter(attempt);
    }
  }

  async read(key: string): Promise<Uint8Array> {
    checkKey(key);
    const body = await this.readOrNull(key);
    if (body === null) throw new LakeError('LAKE.MISSING', `There is no ${key} in ${this.url}.`);
    return body;
  }

  async find(key: string): Promise<StoredObject | null> {
    checkKey(key);
    return this.asking(`to look for ${key}`, async () => {
      const bytes = await this.bucket.head(key);
      if (bytes !== null) return { key, bytes };
      // Throws where there is no bucket.
      await this.bucket.ask();
      return null;
    });
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    const folder = folderPrefix(prefix);
    let token: string | undefined;
    do {
      const asked = token;
      const page = await this.asking(`to list ${folder || 'what it holds'}`, () =>
        this.bucket.page(folder, asked),
      );
      yield* page.objects;
      token = page.next;
    } while (token !== undefined);
  }

  async remove(key: string): Promise<void> {
    checkKey(key);
    await this.asking(`to remove ${key}`, () => this.bucket.delete(key));
  }

  localPath(key: string): null {
    checkKey(key);
    return null;
  }

  async check(): Promise<void> {
    const late = `${this.url} did not answer within ${CHECK_MILLISECONDS} ms. Is its endpoint reachable from here?`;
    await withinTime(CHECK_MILLISECONDS, late, (signal) =>
      this.bucket.ask(signal).catch((error: unknown) => {
        throw s3Error(error, this.url, 'to answer');
      }),
    );
  }

  async close(): Promise<void> {
    this.bucket.close();
  }

  private async readOrNull(key: string): Promise<Uint8Array | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.asking(`to read ${key}`, () => this.bucket.get(key));
      } catch (error) {
        if (!(error instanceof BrokenBody)) throw error;
        if (attempt >= this.limits.maxAttempts) throw this.unreadable(key, attempt, error);
      }
      await pauseAfter(attempt);
    }
  }

  private async asking<T>(doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.gate.run(work);
    } catch (error) {
      throw error instanceof BrokenBody ? error : s3Error(error, this.url, doing);
    }
  }

  private proveSame(key: string, standing: Uint8Array, sha256: Buffer): 'present' {
    if (createHash('sha256').update(standing).digest().equals(sha256)) return 'present';
    throw new LakeError(
      'LAKE.CONFLICT',
      `${key} was not stored in ${this.url}: other bytes stand there. They were left as they are. ` +
        'Find out who stored them before anything else.',
    );
  }

  private contested(key: string): LakeError {
    return new LakeError(
      'LAKE.UNAVAILABLE',
      `${key} was not stored in ${this.url}: others write or remove it at the same time. ` +
        'What stands there was left as it is; it can safely be tried again.',
    );
  }

  private unreadable(key: string, attempts: number, cause: BrokenBody): LakeError {
    if (cause instanceof WrongBody) {
      return new LakeError(
        'LAKE.CORRUPT',
        `${key} came from ${this.url} ${attempts} times with other bytes than were stored. It was left as it is: ` +
          'keep it for examination, and restore it from where it came from.',
        { cause },
      );
    }
    return new LakeError(
      'LAKE.UNAVAILABLE',
      `${key} broke off ${attempts} times on its way from ${this.url}. It can safely be tried again.`,
      { cause },
    );
  }
}
