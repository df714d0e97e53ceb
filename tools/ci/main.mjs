// Chooses CI's steps by its arguments, runs them and tells how they went.
import { appendFileSync } from 'node:fs';
import { baseRevision } from './revisions.mjs';
import { runSteps, summaryOf } from './run-steps.mjs';
import { stepsOf } from './steps.mjs';
import { ensureOrExit } from '../ensure.mjs';
import { run } from '../run.mjs';
import { readTotals, removeTotals, summary } from '../totals.mjs';

const TESTING = ['tests', 'affected'];

function refuse(message) {
  console.error(message);
  process.exit(2);
}

function parsed([mode, ...flags]) {
  if (mode !== 'full' && mode !== 'affected') refuse('node tools/ci.mjs full | affected [--base=REVISION]');
  const options = { mode, list: false };
  for (const flag of flags) {
    const [, name, value] = /^--(base|only|except|list)(?:=(.+))?$/.exec(flag) ?? [];
    if (name === undefined) refuse(`${flag}: there is no such option`);
    options[name] = name === 'list' ? true : value;
  }
  return options;
}

function chosen(steps, { only, except }) {
  const names = (list) => list?.split(',');
  for (const name of [...(names(only) ?? []), ...(names(except) ?? [])]) {
    if (!steps.some((step) => step.name === name)) refuse(`${name}: there is no such step (see --list)`);
  }
  return steps.filter(({ name }) => (names(only)?.includes(name) ?? true) && !names(except)?.includes(name));
}

function affectedBase({ mode, base }) {
  if (mode === 'full') return undefined;
  try {
    return baseRevision(base ?? process.env.CI_BASE);
  } catch (error) {
    return refuse(error.message);
  }
}

/** GitHub shows this on the run's page. */
function show(lines) {
  console.log(`\n${lines.join('\n')}`);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page) appendFileSync(page, `\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
}

/** @returns the exit code. */
export async function ci(args) {
  const options = parsed(args);
  const steps = chosen(stepsOf({ ...options, base: affectedBase(options) }), options);
  if (options.list) {
    for (const { name } of steps) console.log(name);
    return 0;
  }

  const env = await ensureOrExit();
  // Lint's layers are read from Nx's project graph; without one on disk that rule says nothing.
  await run('nx', ['show', 'projects'], { env, quiet: true });

  const isTested = steps.some(({ name }) => TESTING.includes(name));
  if (isTested) removeTotals();
  const results = await runSteps(steps, env);
  const totals = isTested ? summary(readTotals({ all: options.mode === 'full' })).lines : [];
  show([...summaryOf(results), ...totals]);
  return results.every(({ ok }) => ok) ? 0 : 1;
}
