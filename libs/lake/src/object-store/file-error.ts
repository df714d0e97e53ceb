import { LakeError } from './lake-error.js';

const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS', 'ELOOP', 'ENAMETOOLONG', 'ENOTDIR', 'EXDEV'];
const FULL = ['ENOSPC', 'EDQUOT'];

/** The system's code (`ENOENT`), '' where the error has none. */
export function systemCode(error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a failure of the file system means to whoever uses the folder. */
export function fileError(error: unknown, folder: string, doing: string): LakeError {
  if (error instanceof LakeError) return error;
  const code = systemCode(error);
  if (FORBIDDEN.includes(code)) {
    return new LakeError(
      'LAKE.DENIED',
      `${folder} does not allow ${doing} (${code}). What stands there was left as it is. ` +
        "See that it is a directory where this service's user may read and write; trying again does not help.",
      { cause: error },
    );
  }
  const advice = FULL.includes(code) ? 'Make room there; it' : 'It';
  return new LakeError(
    'LAKE.UNAVAILABLE',
    `${folder} failed ${doing} (${code || String(error)}). What stands there was left as it is. ` +
      `${advice} can safely be tried again.`,
    { cause: error },
  );
}
