import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '../limits/limits.js';
import { BODY_BYTES_WITH_PICTURE, pictureLength } from './body-limit.js';

const LONG = 'A'.repeat(500_000);

describe('the picture of a body', () => {
  it('is the one string of an input, whatever the variable is called', () => {
    const body = { query: '{ a }', variables: { report: { text: 'x', picture: { base64: LONG } } } };
    expect(pictureLength(body)).toBe(500_000);
  });

  it.each([
    ['the document', { query: LONG }],
    ['another string of the input', { variables: { input: { text: LONG, picture: { base64: '' } } } }],
    ['another string of the picture', { variables: { input: { picture: { base64: '', alt: LONG } } } }],
    ['a list in the picture’s place', { variables: { input: { picture: { base64: [LONG] } } } }],
    ['a second picture', { variables: { a: { picture: { base64: '' } }, b: { picture: { base64: LONG } } } }],
    ['a picture that is no variable', { picture: { base64: LONG } }],
    ['a text', LONG],
    ['a list', [{ variables: { input: { picture: { base64: LONG } } } }]],
    ['nothing', null],
  ])('is not %s', (_, body) => {
    expect(pictureLength(body)).toBe(0);
  });

  it('may be as large as one may be', () => {
    const base64 = Buffer.alloc(LIMITS.pictureBytes).toString('base64');
    expect(base64.length).toBe(BODY_BYTES_WITH_PICTURE - LIMITS.bodyBytes);
  });
});
