/** Both ends included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that is asked for (RFC 9110, 14): one range; several are answered with the whole, as is allowed.
 * @param ifRange the whole is sent where it names another file.
 * @returns null: the whole; 'beyond': nothing of it lies in the file.
 */
export function readRange(
  header: string | undefined,
  ifRange: string | string[] | undefined,
  etag: string,
  bytes: number,
): ByteRange | 'beyond' | null {
  const read = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (read === null || (ifRange !== undefined && ifRange !== etag)) return null;
  const [, start = '', end = ''] = read;
  if (start === '' && end === '') return null;
  if (start === '')
    return Number(end) === 0 ? 'beyond' : { first: Math.max(bytes - Number(end), 0), last: bytes - 1 };
  const [first, last] = [Number(start), end === '' ? bytes - 1 : Math.min(Number(end), bytes - 1)];
  if (first >= bytes) return 'beyond';
  return last < first ? null : { first, last };
}
