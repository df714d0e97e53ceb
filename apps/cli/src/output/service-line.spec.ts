import { describe, expect, it } from '@jest/globals';
import { readServiceLine } from './service-line.js';

describe('readServiceLine', () => {
  it('hears where a service listens', () => {
    const line = '{"event":"listening","url":"http://127.0.0.1:3000"}';
    expect(readServiceLine(line, 'stdout')).toEqual({ listening: { url: 'http://127.0.0.1:3000' } });
    const measured =
      '{"event":"listening","url":"http://127.0.0.1:3000","metrics":"http://127.0.0.1:9400/metrics"}';
    expect(readServiceLine(measured, 'stdout').listening?.metrics).toBe('http://127.0.0.1:9400/metrics');
    const museum = '{"event":"listening","url":"http://127.0.0.1:3000","smtp":"smtp://127.0.0.1:2525"}';
    expect(readServiceLine(museum, 'stdout').listening?.smtp).toBe('smtp://127.0.0.1:2525');
  });

  it('echoes warnings and errors with their cause, and nothing below', () => {
    const line = (level: number) =>
      JSON.stringify({ level, msg: 'queue lost', err: { message: 'ECONNRESET' } });
    expect(readServiceLine(line(30), 'stdout')).toEqual({});
    expect(readServiceLine(line(40), 'stdout')).toEqual({ echo: 'warning: queue lost: ECONNRESET' });
    expect(readServiceLine(line(50), 'stdout')).toEqual({ echo: 'error: queue lost: ECONNRESET' });
    expect(readServiceLine(line(60), 'stdout')).toEqual({ echo: 'fatal: queue lost: ECONNRESET' });
  });

  it('says a cause that is the message only once', () => {
    const line = JSON.stringify({ level: 50, msg: 'gone', err: { message: 'gone' } });
    expect(readServiceLine(line, 'stdout')).toEqual({ echo: 'error: gone' });
  });

  it('echoes what stands on stderr, without stacks and the hints of Node', () => {
    expect(readServiceLine('The museum did not open', 'stderr')).toEqual({ echo: 'The museum did not open' });
    const hints = [
      '    at main.js:1:1',
      '(node:12) ExperimentalWarning: x',
      'node:internal/modules',
      'Node.js v20',
      '',
    ];
    for (const hint of hints) expect(readServiceLine(hint, 'stderr')).toEqual({});
    expect(readServiceLine('plain words', 'stdout')).toEqual({});
  });

  it('cuts what is too long for a console', () => {
    const { echo } = readServiceLine(JSON.stringify({ level: 50, msg: 'x'.repeat(1_000) }), 'stdout');
    expect(echo).toHaveLength(401);
  });

  it.each(['{broken', '{"level":"50"}', '{"event":"listening"}', '[]', '{"level":50,"err":null}'])(
    'survives %s',
    (line) => {
      expect(() => readServiceLine(line, 'stdout')).not.toThrow();
    },
  );
});
