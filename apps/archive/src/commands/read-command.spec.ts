import { describe, expect, it } from '@jest/globals';
import { readCommand, WrongUse } from './read-command.js';

describe('the archive’s command line', () => {
  it.each([
    [['run'], { verb: 'run', day: null }],
    [['run', '--day', '2026-11-20'], { verb: 'run', day: '2026-11-20' }],
    [['list', '--json'], { verb: 'list', json: true }],
    [['verify', '--all'], { verb: 'verify', day: null }],
    [['verify'], { verb: 'verify', day: null }],
    [['restore', '--day=2024-02-29'], { verb: 'restore', day: '2024-02-29', into: 'schema' }],
    [['restore', '--day=2024-02-29', '--into', 'live'], { verb: 'restore', day: '2024-02-29', into: 'live' }],
    [['rehearse'], { verb: 'rehearse', day: null }],
    [['restore', '--help'], 'help'],
    [[], 'help'],
  ])('reads %p', (args, command) => {
    expect(readCommand(args)).toEqual(command);
  });

  it('names everything that is wrong at once', () => {
    const use = () => readCommand(['restore', '--into', 'void', '--all', '--day', '2025-02-29', 'now']);
    expect(use).toThrow(WrongUse);
    for (const problem of [
      '--into is wrong',
      '--all is not an option',
      '--day is wrong',
      '"now" is not expected',
    ])
      expect(use).toThrow(problem);
  });

  it('refuses a restore of no day, a day and all, and an unknown word', () => {
    expect(() => readCommand(['restore'])).toThrow('--day is missing');
    expect(() => readCommand(['verify', '--day', '2026-11-20', '--all'])).toThrow('exclude each other');
    expect(() => readCommand(['delete'])).toThrow('"delete" is no command');
  });
});
