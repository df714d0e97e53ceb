import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const TSC = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

// Without Node's types anything of Node's is an unknown name.
it('the client compiles for browsers', async () => {
  const compiling = promisify(execFile)(process.execPath, [TSC, '-p', 'tsconfig.browser.json'], {
    cwd: FOLDER,
  });
  const { stdout } = await compiling.catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
}, 60_000);
