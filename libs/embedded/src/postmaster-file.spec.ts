import { describe, expect, it } from '@jest/globals';
import { parsePostmasterFile } from './postmaster-file.js';

describe('parsePostmasterFile', () => {
  it('reads process, data directory, port and status', () => {
    const text = '4711\n/data/postgres\n1763800000\n5433\n\n127.0.0.1\n  5433  0\nready   \n';
    expect(parsePostmasterFile(text)).toEqual({
      pid: 4711,
      dataDirectory: '/data/postgres',
      port: 5433,
      status: 'ready',
    });
  });

  it('reads the first lines of a file that is still being written', () => {
    expect(parsePostmasterFile('4711\n/data/postgres\n')).toEqual({
      pid: 4711,
      dataDirectory: '/data/postgres',
      port: undefined,
      status: '',
    });
  });

  it.each(['', 'x\n/data', '-5\n/data\n', '1\n/data\n', '4711\n'])('takes %j for no postmaster', (text) => {
    expect(parsePostmasterFile(text)).toBeUndefined();
  });
});
