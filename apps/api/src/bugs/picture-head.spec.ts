import { describe, expect, it } from '@jest/globals';
import { PICTURES } from '../../test/mutations/pictures.js';
import { pictureHead } from './picture-head.js';

const bytesOf = (type: keyof typeof PICTURES): Buffer => Buffer.from(PICTURES[type], 'base64');
const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');
const webp = (chunk: string, data: string): Buffer =>
  Buffer.concat([
    Buffer.from('RIFF....WEBP'),
    Buffer.from(chunk),
    hex('20000000'),
    hex(data),
    Buffer.alloc(16),
  ]);

describe('the head of a picture', () => {
  it.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])(
    'says what %s is, and how large',
    (mediaType) => {
      expect(pictureHead(bytesOf(mediaType))).toEqual({ mediaType, width: 3, height: 2 });
    },
  );

  it.each([
    ['extended', webp('VP8X', '00000000 3f0600 af0400'), 1_600, 1_200],
    ['lossless', webp('VP8L', '2f 3fc62b01'), 1_600, 1_200],
    ['lossy', webp('VP8 ', '000000 9d012a 4006 b004'), 1_600, 1_200],
  ])('reads %s WebP', (_, bytes, width, height) => {
    expect(pictureHead(bytes)).toEqual({ mediaType: 'image/webp', width, height });
  });

  it('steps over what stands before a JPEG’s frame: a profile, tables, filling', () => {
    const bytes = hex(`ffd8 ffe1 0004 abcd ffc4 0003 00 ffff ffc2 0011 08 04b0 0640 03 0000 0000 0000 0000`);
    expect(pictureHead(bytes)).toEqual({ mediaType: 'image/jpeg', width: 1_600, height: 1_200 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG without a frame', hex('ffd8 ffe1 0004 abcd ffda 0008 0000 0000 0000 0000 0000')],
    [
      'a JPEG whose segments have no length',
      Buffer.concat([hex('ffd8'), Buffer.alloc(90_000, hex('ffe00000'))]),
    ],
    ['a JPEG that is all filling', Buffer.concat([hex('ffd8'), Buffer.alloc(90_000, 0xff)])],
    ['a WebP of a sort there is not', webp('ALPH', '00')],
    ['a PNG of no width', hex(`89504e470d0a1a0a 0000000d 49484452 00000000 00000002 0806000000 00000000`)],
  ])('is not in %s', (_, bytes) => {
    expect(pictureHead(bytes)).toBeNull();
  });

  it.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])('is not found in %s cut short', (mediaType) => {
    const bytes = bytesOf(mediaType);
    for (let length = 0; length < 20; length += 1) expect(pictureHead(bytes.subarray(0, length))).toBeNull();
  });
});
