import { DirectoryStore } from './directory.store.js';
import { MeasuredStore } from './measured.store.js';
import type { ObjectStore } from './object-store.js';
import type { S3Settings } from './s3.client.js';
import { S3Store } from './s3.store.js';

/** All but the URL is for S3. */
export type LakeStoreSettings = S3Settings;

/**
 * The store this URL names: `file:///absolute/path` or `s3://bucket/prefix`. Nothing is asked of it yet.
 * @throws RangeError when it names neither.
 */
export function openObjectStore(settings: LakeStoreSettings): ObjectStore {
  switch (new URL(settings.url).protocol) {
    case 'file:':
      return new MeasuredStore(new DirectoryStore(settings.url));
    case 's3:':
      return new MeasuredStore(new S3Store(settings));
    default:
      throw new RangeError('A lake is at file:///absolute/path or s3://bucket/prefix.');
  }
}
