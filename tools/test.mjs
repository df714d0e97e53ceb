// npm test: installs and builds what is missing, runs every project's tests, and adds them up.
// Arguments go to Nx, for example: npm test -- --projects=@palmhouse/api --skip-nx-cache
import './node-version.mjs';
import { ensureOrExit } from './ensure.mjs';
import { run } from './run.mjs';
import { readTotals, removeTotals, summary } from './totals.mjs';

const args = process.argv.slice(2);
const env = await ensureOrExit();
removeTotals();
const { code } = await run(
  'nx',
  ['run-many', '-t', 'test', '--parallel=2', '--output-style=stream', ...args],
  { env },
);

const isSelection = args.some((arg) => /^(-p|--projects|--exclude)\b/.test(arg));
const { lines, failed } = summary(readTotals({ all: !isSelection }));
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;
if (code !== 0 && failed === 0) console.log('\nNx reported a failure although no test failed: see above.');
console.log(`\n${lines.join('\n')}`);
