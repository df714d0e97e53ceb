import { describe, expect, it } from '@jest/globals';
import { redactor } from './redact.js';

describe('what must not stand on a screen', () => {
  const redact = redactor(
    { LINK_SECRET: 'of-thirty-two-letters', AWS_SECRET_ACCESS_KEY: 'aws-secret', PORT: '3000' },
    ['postgres://palm:p%40ssword@db/palmhouse', undefined, 'redis://127.0.0.1:6379', 'no URL'],
  );

  it.each([
    ['a password as it is in the URL', 'tried postgres with p%40ssword'],
    ['a password as it is typed', 'login p@ssword was refused'],
    ['a secret variable', 'signature of-thirty-two-letters, aws-secret'],
    ['a URL of somebody else’s', 'redirected to https://user:hunter2hunter2@elsewhere/x'],
  ])('is hidden: %s', (_, text) => {
    expect(redact(text)).toContain('•••');
    expect(redact(text)).not.toMatch(/p%40ssword|p@ssword|letters|aws-secret|hunter2/);
  });

  it('leaves all else as it is', () => {
    const text = '127.0.0.1:3000 does not answer: postgres://palm@db/palmhouse';
    expect(redact(text)).toBe(text);
  });
});
