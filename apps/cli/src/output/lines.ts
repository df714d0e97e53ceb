import type { Readable } from 'node:stream';

// The longest line a service writes is an error with its stack.
const MAX_LINE_CHARACTERS = 65_536;

/** Calls for every line of a stream; a line that never ends is cut, not collected. */
export function eachLine(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_CHARACTERS);
    for (const line of lines) take(line.slice(0, MAX_LINE_CHARACTERS));
  });
  stream.on('end', () => {
    if (rest !== '') take(rest);
  });
  stream.on('error', () => undefined);
}
