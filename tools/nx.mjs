// Runs Nx with pnpm on its PATH: node tools/nx.mjs affected -t test
import './node-version.mjs';
import { ensureOrExit } from './ensure.mjs';
import { run } from './run.mjs';

const { code } = await run('nx', process.argv.slice(2), { env: await ensureOrExit() });
process.exitCode = code;
