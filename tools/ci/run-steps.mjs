// Runs steps in their order, those marked `together` side by side; every one, even after one that failed.
import { run, seconds } from '../run.mjs';

// Two cores, as on CI's machines.
const AT_ONCE = 2;

/** What a check says when this machine has not what it needs: it is listed, never silent. */
const skippedBecause = (output) => /^skipped\b[ :,]*(.*)$/im.exec(output)?.[1];

async function runStep({ name, command, args, together }, env) {
  const since = performance.now();
  if (!together) console.log(`\n── ${name}`);
  const { code, output } = await run(command, args, { env, quiet: together === true });
  if (together) console.log(`\n── ${name}\n${output.trimEnd()}`);
  const skipped = code === 0 ? skippedBecause(output) : undefined;
  return { name, ok: code === 0, skipped, time: seconds(since) };
}

async function sideBySide(steps, env) {
  const results = new Array(steps.length);
  const waiting = steps.entries();
  const worker = async () => {
    for (const [index, step] of waiting) results[index] = await runStep(step, env);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function* batches(steps) {
  let batch = [];
  for (const step of steps) {
    if (batch.length > 0 && !(step.together && batch[0].together)) {
      yield batch;
      batch = [];
    }
    batch.push(step);
  }
  if (batch.length > 0) yield batch;
}

export async function runSteps(steps, env) {
  const results = [];
  for (const batch of batches(steps)) results.push(...(await sideBySide(batch, env)));
  return results;
}

const line = ({ name, ok, skipped, time }) => {
  if (!ok) return `FAILED  ${name} (${time})`;
  return skipped === undefined ? `ok      ${name} (${time})` : `skipped ${name}: ${skipped}`;
};

export const summaryOf = (results) => results.map(line);
