import { describe, expect, it } from '@jest/globals';
import { readCommand } from './read-command.js';

describe('a command of the quarantine', () => {
  it('only looks unless it is told to act', () => {
    expect(readCommand(['replay'])).toEqual({ rule: null, plantId: null, apply: false });
    expect(readCommand(['replay', '--rule', 'temperature-range', '--plant=16', '--apply'])).toEqual({
      rule: 'temperature-range',
      plantId: 16,
      apply: true,
    });
  });

  it('names everything that is wrong with it at once', () => {
    expect(() => readCommand(['replay', 'all', '--plant', '-1', '--apply=yes', '--days', '3'])).toThrow(
      /"all" is not expected[\s\S]*--days is not an option[\s\S]*--plant is wrong[\s\S]*--apply takes no value/,
    );
    expect(() => readCommand(['delete'])).toThrow('"delete" is no command of the quarantine');
  });

  it('gives help for whoever asks', () => {
    for (const args of [[], ['--help'], ['replay', '--help']]) expect(readCommand(args)).toBe('help');
  });
});
