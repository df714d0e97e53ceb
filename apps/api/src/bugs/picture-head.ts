export interface PictureHead {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

type Size = Omit<PictureHead, 'mediaType'>;

/** PNG, 11.2.2: behind the signature stands IHDR, with width and height. */
function sizeOfPng(bytes: Buffer): Size | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Frame headers are FFC0 to FFCF, but for the tables among them (ITU T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG: segment after segment, each with its length, up to the one that says how large the picture is. */
function sizeOfJpeg(bytes: Buffer): Size | null {
  for (let at = 2; at + 9 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xda) return null; // pixels before a size
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + Math.max(2, bytes.readUInt16BE(at + 2)); // FF may be repeated before a marker
  }
  return null;
}

/** WebP's three sorts of first chunk: extended, lossless (RFC 9649, 2.7 and 3.4) and lossy (RFC 6386, 9.1). */
function sizeOfWebp(bytes: Buffer): Size | null {
  if (bytes.length < 30) return null;
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (chunk === 'VP8L' && bytes[20] === 0x2f) {
    const bits = bytes.readUInt32LE(21);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (chunk !== 'VP8 ' || bytes.readUIntBE(23, 3) !== 0x9d012a) return null;
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/**
 * What a picture may be, by its first bytes: whatever a browser draws and nothing that it carries out. SVG is a document
 * with scripts, and no picture here.
 */
const KINDS = [
  { mediaType: 'image/png', starts: /^\x89PNG\r\n\x1a\n/, sizeOf: sizeOfPng },
  { mediaType: 'image/jpeg', starts: /^\xff\xd8\xff/, sizeOf: sizeOfJpeg },
  { mediaType: 'image/webp', starts: /^RIFF[^]{4}WEBP/, sizeOf: sizeOfWebp },
] as const;

/** Null where the bytes are no picture of these kinds, or their head is cut short. */
export function pictureHead(bytes: Buffer): PictureHead | null {
  const head = bytes.toString('latin1', 0, 12);
  const kind = KINDS.find(({ starts }) => starts.test(head));
  const size = kind?.sizeOf(bytes) ?? null;
  if (kind === undefined || size === null || size.width === 0 || size.height === 0) return null;
  return { mediaType: kind.mediaType, ...size };
}
