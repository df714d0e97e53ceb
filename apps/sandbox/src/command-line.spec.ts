import { describe, expect, it } from '@jest/globals';
import { helpText, readCommandLine } from './command-line.js';
import { MuseumOptionsError } from './options.js';

function refusalOf(args: string[], environment: Record<string, string> = {}): string {
  try {
    readCommandLine(args, environment);
  } catch (error) {
    if (error instanceof MuseumOptionsError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
}

describe('readCommandLine', () => {
  it('takes defaults for what is not said', () => {
    expect(readCommandLine([], {})).toEqual({
      host: '127.0.0.1',
      port: 0,
      plants: 50,
      generation: 'v3',
      seed: 1,
      latency: 0,
      oddities: true,
      trouble: false,
      faults: { all: {}, plants: {} },
    });
  });

  it('reads the command line before the environment, and an empty variable as absent', () => {
    const read = readCommandLine(['--plants', '10000', '--latency', '700,1600', '--oddities=false'], {
      SANDBOX_PLANTS: '7',
      SANDBOX_GENERATION: 'v1',
      SANDBOX_SEED: '',
      SANDBOX_FAULTS: '{"all":{"http500":{"rate":0.1}}}',
    });
    expect(read).toMatchObject({
      plants: 10_000,
      latency: [700, 1600],
      generation: 'v1',
      seed: 1,
      oddities: false,
      faults: { all: { http500: { rate: 0.1 } } },
    });
  });

  it('takes an address for its mail server apart from its own: who reaches it may send it mail', () => {
    expect(readCommandLine(['--smtp-host', '0.0.0.0'], {})).toMatchObject({
      host: '127.0.0.1',
      smtpHost: '0.0.0.0',
    });
    expect(readCommandLine([], { SANDBOX_SMTP_HOST: '::' }).smtpHost).toBe('::');
  });

  it('reads whether there is trouble, and since when', () => {
    const troubleOf = (text: string) => readCommandLine([`--trouble=${text}`], {}).trouble;
    expect(['true', 'false', '2026-11-21T10:05:00Z'].map(troubleOf)).toEqual([
      true,
      false,
      '2026-11-21T10:05:00Z',
    ]);
    expect(readCommandLine([], { SANDBOX_TROUBLE: 'true' }).trouble).toBe(true);
  });

  it('names every wrong option in one line with what is expected', () => {
    const refusal = refusalOf(['--plants', 'many', '--latency', '5,1'], { SANDBOX_GENERATION: 'v4' });
    expect(refusal).toContain('--plants: expected a number of plants, 1–100000, got "many"');
    expect(refusal).toContain('--latency: expected milliseconds, or min,max, got "5,1"');
    expect(refusal).toContain('SANDBOX_GENERATION: expected v1, v2 or v3, got "v4"');
    expect(refusal).not.toContain('\n');
  });

  it.each([
    ['--port', '65536'],
    ['--port', '-1'],
    ['--plants', '0'],
    ['--seed', '1.5'],
    ['--latency', '1,2,3'],
    ['--latency', ''],
    ['--oddities', 'maybe'],
    ['--trouble', 'yesterday'],
    ['--host', ''],
    ['--faults', '{'],
    ['--faults', '{"all":{"https500":{}}}'],
  ])('refuses %s %s', (name, text) => {
    expect(refusalOf([`${name}=${text}`])).toContain(`${name}: expected`);
  });

  it('refuses an option nobody knows, listing those it knows', () => {
    const refusal = refusalOf(['--plant', '3']);
    expect(refusal).toContain("Unknown option '--plant'");
    expect(refusal).toContain('--plants (a number of plants, 1–100000)');
    expect(refusal).not.toContain('\n');
  });
});

describe('--help', () => {
  it('names every option, what it expects, and its variable', () => {
    const help = helpText();
    for (const name of ['port', 'plants', 'generation', 'seed', 'latency', 'faults']) {
      expect(help).toMatch(new RegExp(`--${name} .*SANDBOX_${name.toUpperCase()}`));
    }
  });
});
