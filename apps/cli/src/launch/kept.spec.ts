import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkSecretOf, openedAt } from './kept.js';

describe('what a data directory keeps', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('is one secret for links, made by chance, long enough and for its owner only', () => {
    const secret = linkSecretOf(directory);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(linkSecretOf(directory)).toBe(secret);
    expect(statSync(join(directory, 'link-secret')).mode & 0o777).toBe(0o600);
  });

  it('is when its museum first opened', () => {
    const first = openedAt(directory);
    expect(Math.abs(Date.parse(first) - Date.now())).toBeLessThan(60_000);
    expect(openedAt(directory)).toBe(first);
  });
});
