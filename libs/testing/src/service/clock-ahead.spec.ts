import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { clockAhead } from './clock-ahead.js';

const HOUR_MS = 3_600_000;

async function askProcess(aheadMs: number, question: string): Promise<unknown> {
  const args = ['--import', clockAhead(aheadMs), '--eval', `console.log(JSON.stringify(${question}))`];
  return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
}

describe('a process whose clock is set', () => {
  it.each([HOUR_MS, -HOUR_MS])('reads a time of day %i ms ahead', async (aheadMs) => {
    const before = Date.now() + aheadMs;
    const read = (await askProcess(aheadMs, '[Date.now(), new Date().getTime()]')) as number[];
    const after = Date.now() + aheadMs;
    for (const now of read) {
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThanOrEqual(after);
    }
  });

  it('has dates like any other', async () => {
    const question = `(() => { const at = new Date('2026-11-20T10:05:00Z');
      return [at.toISOString(), Date.UTC(2026, 0, 1), at instanceof Date, at.constructor === Date,
        new (class extends Date {})(0).getTime()]; })()`;
    expect(await askProcess(HOUR_MS, question)).toEqual([
      '2026-11-20T10:05:00.000Z',
      Date.UTC(2026, 0, 1),
      true,
      true,
      0,
    ]);
  });
});
