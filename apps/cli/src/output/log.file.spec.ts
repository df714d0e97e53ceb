import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFile } from './log.file.js';

describe('LogFile', () => {
  let directory: string;
  let file: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
    file = join(directory, 'logs', 'api.log');
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const read = (name: string) => readFileSync(join(directory, 'logs', name), 'utf8');

  it('appends to what an earlier run has left', () => {
    for (const line of ['one', 'two']) {
      const log = new LogFile(file);
      log.line(line);
      log.close();
    }
    expect(read('api.log')).toBe('one\ntwo\n');
  });

  it('keeps the file before this one, and no more', () => {
    const log = new LogFile(file, 8);
    for (const line of ['first', 'second', 'third']) log.line(line);
    log.close();
    expect(read('api.log')).toBe('third\n');
    expect(read('api.log.1')).toBe('second\n');
    expect(readdirSync(join(directory, 'logs'))).toEqual(['api.log', 'api.log.1']);
  });

  it('counts bytes, not characters, also of what was there before', () => {
    new LogFile(file, 10).line('ééé');
    new LogFile(file, 10).line('éé');
    expect(read('api.log')).toBe('éé\n');
  });

  it('writes a line that is longer than a file may be', () => {
    const log = new LogFile(file, 4);
    log.line('a long line');
    log.close();
    expect(read('api.log')).toBe('a long line\n');
    expect(existsSync(`${file}.1`)).toBe(false);
  });

  it('goes on when its folder was removed meanwhile', () => {
    const log = new LogFile(file, 4);
    log.line('one');
    rmSync(directory, { recursive: true });
    log.line('two');
    expect(() => log.line('three')).not.toThrow();
    log.close();
  });
});
