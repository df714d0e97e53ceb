export { S3Door } from './s3-door.js';
export type { S3Fault, S3FaultKind, S3Request } from './s3-fault.js';
export { startTestS3, type TestS3 } from './test-s3.js';
