import { describe, expect, it } from '@jest/globals';
import { limitedEcho } from './echo.js';

describe('limitedEcho', () => {
  it('passes ten lines in ten seconds on, then says how many it kept back', () => {
    const said: string[] = [];
    let now = 0;
    const echo = limitedEcho(
      (line) => said.push(line),
      'logs/api.log',
      () => now,
    );
    for (let line = 0; line < 25; line += 1) echo(`line ${line}`);
    expect(said).toHaveLength(10);
    now = 10_000;
    echo('later');
    expect(said.slice(10)).toEqual(['… and 15 more lines like these: see logs/api.log', 'later']);
  });
});
