import { describe, expect, it } from '@jest/globals';
import { hashSecret, isSecret, newApiKey, readApiKey, writeApiKey } from './api-key.js';

describe('an API key', () => {
  it('is written with its prefix and 256 random bits, and read again', () => {
    const key = newApiKey();
    expect(writeApiKey(key)).toMatch(/^phk_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(Buffer.from(key.secret, 'base64url')).toHaveLength(32);
    expect(readApiKey(writeApiKey(key))).toEqual(key);
    expect(newApiKey()).not.toEqual(key);
  });

  it.each([
    '',
    'phk_',
    'phk_abcdefgh_short',
    `phk_ABCDEFGH_${'x'.repeat(43)}`,
    `phk_abcdefgh_${'x'.repeat(44)}`,
  ])('is not %j', (text) => {
    expect(readApiKey(text)).toBeNull();
  });

  it('is known again by the hash of its secret alone', () => {
    const { secret } = newApiKey();
    expect(isSecret(secret, hashSecret(secret))).toBe(true);
    expect(isSecret(newApiKey().secret, hashSecret(secret))).toBe(false);
  });
});
