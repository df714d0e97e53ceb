/**
 * - `LAKE.MISSING`: there is no such object.
 * - `LAKE.CONFLICT`: other bytes stand under the key; they were left as they are.
 * - `LAKE.UNAVAILABLE`: temporary, worth another try.
 * - `LAKE.DENIED`: credentials, rights, no such bucket or folder: trying again does not help.
 * - `LAKE.CORRUPT`: bytes are not what they must be.
 */
export type LakeErrorCode =
  'LAKE.MISSING' | 'LAKE.CONFLICT' | 'LAKE.UNAVAILABLE' | 'LAKE.DENIED' | 'LAKE.CORRUPT';

/** The message says what happened, what was kept and what to do, and never holds a credential. */
export class LakeError extends Error {
  override readonly name = 'LakeError';

  constructor(
    readonly code: LakeErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
