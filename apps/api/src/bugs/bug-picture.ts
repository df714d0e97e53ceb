import { LIMITS } from '../limits/limits.js';
import { refused } from '../mutations/refused.js';
import { pictureHead, type PictureHead } from './picture-head.js';

export interface BugPicture extends PictureHead {
  readonly bytes: Buffer;
}

/** A few kilobytes can claim to be a wall of pixels, which an engineer's browser would then unpack. */
const MOST_PIXELS_A_SIDE = 8_192;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const FIELD = 'picture.base64';

const inWords = (bytes: number): string => bytes.toLocaleString('en-GB');

function decoded(base64: string): Buffer {
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) {
    const message = 'Expected the picture’s bytes as base64, without `data:` before them and without blanks.';
    throw refused(FIELD, 'INVALID', message);
  }
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= LIMITS.pictureBytes) return bytes;
  const limit = `Expected at most ${inWords(LIMITS.pictureBytes)} bytes; ${inWords(bytes.length)} were given.`;
  throw refused(FIELD, 'INVALID', `${limit} Make the picture smaller, or report without it.`);
}

/** @throws Refused where it is no picture, or too large a one. */
export function toBugPicture(base64: string): BugPicture {
  const bytes = decoded(base64);
  const head = pictureHead(bytes);
  if (head === null)
    throw refused(FIELD, 'INVALID', 'This is not a picture: expected a whole PNG, JPEG or WebP.');
  const { width, height } = head;
  if (Math.max(width, height) > MOST_PIXELS_A_SIDE) {
    const limit = inWords(MOST_PIXELS_A_SIDE);
    const message = `Expected at most ${limit} pixels a side; this has ${width} × ${height}.`;
    throw refused(FIELD, 'INVALID', message);
  }
  return { ...head, bytes };
}
