import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BIN = `${ROOT}node_modules/.bin/`;
const run = promisify(execFile);

interface Message {
  readonly ruleId: string;
  readonly message: string;
}

/** What lint says to a file with this text at this place, by the project's own configuration. */
async function lint(path: string, text: string): Promise<string[]> {
  const eslint = run(`${BIN}eslint`, ['--stdin', '--stdin-filename', path, '--format', 'json'], {
    cwd: ROOT,
  });
  eslint.child.stdin!.end(text);
  const { stdout } = await eslint.catch((error: { stdout: string }) => error);
  const [file] = JSON.parse(stdout) as { messages: Message[] }[];
  return file!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('the layers', () => {
  // The rule reads Nx's project graph and says nothing without one.
  beforeAll(() => run(`${BIN}nx`, ['show', 'projects'], { cwd: ROOT }), 60_000);

  it.each([
    [
      'the domain a database driver',
      'libs/domain/src/x.ts',
      `import 'typeorm';`,
      'not allowed to import "typeorm"',
    ],
    [
      'the domain Nest',
      'libs/domain/src/x.ts',
      `import '@nestjs/common';`,
      'not allowed to import "@nestjs/common"',
    ],
    ['the domain a Node built-in', 'libs/domain/src/x.ts', `import 'node:fs';`, 'no Node built-ins'],
    [
      'infra an app',
      'libs/queues/src/x.ts',
      `import '@palmhouse/sandbox';`,
      'no-restricted-imports|enforce-module-boundaries',
    ],
    [
      'the client a Node built-in, the domain or a driver',
      'libs/client/src/x.ts',
      `import 'node:fs';\nimport '@palmhouse/domain';\nimport 'pg';`,
      'no Node built-ins[^]*can only depend on[^]*not allowed to import "pg"|can only depend on[^]*not allowed to import "pg"[^]*no Node built-ins',
    ],
    ['an app another app', 'apps/api/src/x.ts', `import '@palmhouse/sandbox';`, 'can only depend on'],
    [
      'an app the test lib or the client',
      'apps/api/src/x.ts',
      `import '@palmhouse/testing';\nimport '@palmhouse/client';`,
      'can only depend on[^]*can only depend on',
    ],
  ])(
    'refuse to give %s',
    async (_what, path, text, expected) => {
      expect((await lint(path, text)).join('\n')).toMatch(new RegExp(expected));
    },
    30_000,
  );

  it('let an app have the domain and infra, and its tests the test lib and the client', async () => {
    expect(
      await lint('apps/ingestion/src/x.ts', `import '@palmhouse/domain';\nimport '@palmhouse/queues';\n`),
    ).toEqual([]);
    expect(await lint('apps/ingestion/src/x.spec.ts', `import '@palmhouse/testing';\n`)).toEqual([]);
    expect(await lint('apps/api/test/x.ts', `import '@palmhouse/client';\n`)).toEqual([]);
  }, 30_000);
});
