// pnpm check: everything a change must pass. Every step runs, even after one that failed.
// --static leaves the tests out.
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureOrExit } from './ensure.mjs';
import { run, seconds } from './run.mjs';
import { root } from './workspace.mjs';

const env = await ensureOrExit();

// Lint's layers are read from Nx's project graph; without one on disk that rule says nothing.
await run('nx', ['show', 'projects'], { env, quiet: true });

const steps = [
  ['format', 'prettier', ['--check', '.']],
  ['lint', 'eslint', ['.']],
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the dashboard', 'tsc', ['--noEmit', '-p', 'apps/dashboard/tsconfig.json']],
  ['types of its tests', 'tsc', ['--noEmit', '-p', 'apps/dashboard/tsconfig.test.json']],
  ['types of the browser’s tests', 'tsc', ['--noEmit', '-p', 'apps/dashboard-e2e/tsconfig.json']],
  ['tests', 'nx', ['run-many', '-t', 'test', '--parallel=2', '--output-style=stream']],
  ['generated files', process.execPath, ['tools/generated.mjs', '--check']],
  ['schema changes', process.execPath, ['tools/schema-changes.mjs']],
].filter(([name]) => name !== 'tests' || !process.argv.includes('--static'));

const results = [];
for (const [name, command, args] of steps) {
  if (name === 'generated files' && !existsSync(join(root, 'tools/generated.mjs'))) continue;
  console.log(`\n── ${name}`);
  const since = performance.now();
  const { code } = await run(command, args, { env });
  results.push({ name, ok: code === 0, time: seconds(since) });
}

console.log('');
for (const { name, ok, time } of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${time})`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
