// The lake: object store (S3, directory), Parquet and CSV, the layout of keys, manifests, and reading back.
// Must never know: PostgreSQL, queues, or product rules.
export type { CachedFile } from './cache/cached-file.js';
export * from './cache/file-cache.js';
export * from './lake-reader.js';
export * from './lake.settings.js';
export * from './layout.js';
export * from './manifest/manifest.js';
export { Gate } from './object-store/gate.js';
export * from './object-store/lake-error.js';
export { lakeRequests } from './object-store/measured.store.js';
export * from './object-store/object-store.js';
export * from './object-store/open-object-store.js';
export * from './parquet/digest-blocks.js';
export * from './parquet/open-duck.js';
export * from './parquet/read-blocks.js';
export { readingsQuery, rowsByPlant, type ReadingFiles } from './parquet/sources.js';
export * from './parquet/staging.js';
export * from './parquet/summaries.js';
