import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { eachLine } from './lines.js';

async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const stream = Readable.from(chunks, { objectMode: false });
  const lines: string[] = [];
  eachLine(stream, (line) => lines.push(line));
  await finished(stream);
  return lines;
}

describe('eachLine', () => {
  it('puts lines together over chunks, also within a character', async () => {
    const bytes = Buffer.from('é\nb');
    expect(await linesOf(['a', bytes.subarray(0, 1), bytes.subarray(1)])).toEqual(['aé', 'b']);
  });

  it('cuts a line that never ends', async () => {
    const lines = await linesOf(Array.from({ length: 40 }, () => 'x'.repeat(10_000)));
    expect(lines.join('').length).toBeLessThanOrEqual(65_536);
  });
});
