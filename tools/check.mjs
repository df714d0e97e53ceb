// pnpm check: everything a change must pass, as CI runs it in full. --static leaves the tests out.
import './node-version.mjs';
import { ci } from './ci/main.mjs';

process.exitCode = await ci(['full', ...(process.argv.includes('--static') ? ['--except=tests'] : [])]);
