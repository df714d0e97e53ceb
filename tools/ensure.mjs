// Brings a clone to where it runs: pnpm, packages, build. Each only when something has changed.
// Needs nothing but Node and npm; no git, no terminal, and no network where everything is there.
import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { ensurePnpm } from './pnpm.mjs';
import { runQuietly, step, StepFailure } from './run.mjs';
import { built, installed } from './stamps.mjs';
import { toolEnvironment } from './workspace.mjs';

async function install(env) {
  // Development packages build and test: never without them. CI: no question is asked of an empty terminal.
  const args = ['install', '--frozen-lockfile', '--prod=false'];
  const hint =
    'The packages could not be installed. Is the npm registry reachable? If a package.json was changed, run ' +
    '"pnpm install" to bring pnpm-lock.yaml up to date.';
  await step('installing packages', () =>
    runQuietly('pnpm', args, { ...env, NODE_ENV: '', CI: 'true' }, hint),
  );
  installed.set();
}

async function build(env) {
  const hint = 'The build failed: see above.';
  const args = ['run-many', '-t', 'build', '--output-style=stream'];
  await step('building', () => runQuietly('nx', args, env, hint));
  built.set();
}

/** @returns {Promise<NodeJS.ProcessEnv>} the environment to run everything in. */
export async function ensure({ needsPnpm = true } = {}) {
  const installIsCurrent = installed.isCurrent();
  const buildIsCurrent = installIsCurrent && built.isCurrent();
  if (buildIsCurrent && !needsPnpm) return toolEnvironment('');
  const env = toolEnvironment(await ensurePnpm());
  if (!installIsCurrent) await install(env);
  if (!buildIsCurrent) await build(env);
  return env;
}

/** Like `ensure`, but a failure is told and ends the process. */
export async function ensureOrExit(options) {
  try {
    return await ensure(options);
  } catch (error) {
    console.error(error instanceof StepFailure ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await ensureOrExit();
