import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { folderPrefix, isKey } from './key.js';
import type { StoredObject } from './object-store.js';
import { wholeBody } from './s3-body.js';
import { s3Failure } from './s3-error.js';
import { openS3Client, type S3Limits, type S3Settings } from './s3.client.js';

// 412: an object stands there. 409: another writer is at the same key this moment.
const TAKEN = [409, 412];

export interface S3Page {
  readonly objects: readonly StoredObject[];
  /** Asks for the next; undefined after the last. */
  readonly next: string | undefined;
}

/** The requests made of S3, each once but for the SDK's retries; they throw the SDK's errors. */
export class S3Bucket {
  readonly url: string;
  private readonly bucket: string;
  /** '' or `prefix/`. */
  private readonly prefix: string;
  private readonly client: S3Client;

  constructor(
    private readonly settings: S3Settings,
    private readonly limits: S3Limits,
  ) {
    const { hostname, pathname } = new URL(settings.url);
    this.bucket = hostname;
    this.prefix = folderPrefix(pathname.replace(/^\/+|\/+$/g, ''));
    this.url = `s3://${this.bucket}/${this.prefix}`.replace(/\/$/, '');
    this.client = openS3Client(settings, limits);
  }

  /** @returns the object's length; null where there is none, or no bucket: HEAD does not tell the two apart. */
  async head(key: string): Promise<number | null> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(key)))).ContentLength ?? 0;
    } catch (error) {
      if (s3Failure(error).status === 404) return null;
      throw error;
    }
  }

  /** @returns false when the key is taken, be it by an earlier attempt of this very upload. */
  async put(key: string, body: Uint8Array, sha256: Buffer): Promise<boolean> {
    const { serverSideEncryption, kmsKeyId, storageClass } = this.settings;
    const upload = new PutObjectCommand({
      ...this.at(key),
      Body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
      ContentLength: body.byteLength,
      ChecksumSHA256: sha256.toString('base64'),
      IfNoneMatch: '*',
      ServerSideEncryption: serverSideEncryption,
      SSEKMSKeyId: kmsKeyId,
      StorageClass: storageClass,
    });
    try {
      await this.client.send(upload);
      return true;
    } catch (error) {
      if (TAKEN.includes(s3Failure(error).status ?? 0)) return false;
      throw error;
    }
  }

  /**
   * @returns the whole object; null where there is none.
   * @throws BrokenBody
   */
  async get(key: string): Promise<Uint8Array | null> {
    try {
      return await wholeBody(await this.client.send(new GetObjectCommand(this.at(key))));
    } catch (error) {
      const { reason, status } = s3Failure(error);
      if (status === 404 && reason !== 'NoSuchBucket') return null;
      throw error;
    }
  }

  /** @param folder '' or `a/b/` */
  async page(folder: string, token: string | undefined): Promise<S3Page> {
    const { Contents, IsTruncated, NextContinuationToken } = await this.list(
      folder,
      this.limits.keysPerPage,
      token,
    );
    const objects = (Contents ?? []).map(({ Key = '', Size = 0 }) => ({
      key: Key.slice(this.prefix.length),
      bytes: Size,
    }));
    // Consoles mark folders by empty objects whose names end in a slash.
    const next = IsTruncated ? NextContinuationToken : undefined;
    return { objects: objects.filter(({ key }) => isKey(key)), next };
  }

  /** Asked as every list is, rather than by HeadBucket: rights may end at the prefix. */
  async ask(signal?: AbortSignal): Promise<void> {
    await this.list('', 1, undefined, signal);
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  close(): void {
    this.client.destroy();
  }

  private list(
    folder: string,
    keys: number,
    token?: string,
    abortSignal?: AbortSignal,
  ): Promise<ListObjectsV2CommandOutput> {
    const asked = { Bucket: this.bucket, Prefix: `${this.prefix}${folder}`, MaxKeys: keys };
    const command = new ListObjectsV2Command({ ...asked, ContinuationToken: token });
    return this.client.send(command, { abortSignal });
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}${key}` };
  }
}
