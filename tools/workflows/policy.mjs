// What this repository asks of its workflows and actions beyond that they are well-formed.
import { parse } from 'yaml';

/** The only right that a job may have beside reading: GitHub's word for the run, which AWS takes instead of a key. */
const RIGHTS = { contents: ['read', 'none'], 'id-token': ['write', 'none'] };
const LONGEST_MINUTES = 90;
/** An action runs with all that its job may do. Whose else could be done without, is. */
const OWNERS = ['actions'];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function* rightsFaults(where, permissions) {
  if (!isObject(permissions)) {
    yield `${where}: permissions are given one by one, beginning with "contents: read"`;
    return;
  }
  for (const [name, level] of Object.entries(permissions)) {
    if (!RIGHTS[name]?.includes(level))
      yield `${where}: the permission "${name}: ${level}" is not given here`;
  }
}

function* stepFaults(where, step) {
  const { uses, run } = step;
  if (typeof run === 'string' && run.includes('${{')) {
    yield `${where}: a script takes values from "env", never by \${{ }}, which pastes them in as program`;
  }
  if (typeof uses !== 'string' || uses.startsWith('./')) return;
  const [, owner, name, revision] = /^([^/@]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  if (!OWNERS.includes(owner)) yield `${where}: ${uses}: only actions of ${OWNERS.join(', ')} are used`;
  if (!/^[0-9a-f]{40}$/.test(revision ?? '')) yield `${where}: ${uses} is not pinned to a whole commit`;
  if (name === 'checkout' && step.with?.['persist-credentials'] !== false) {
    yield `${where}: checkout leaves its token behind: persist-credentials: false`;
  }
}

function* stepsFaults(where, steps) {
  for (const [index, step] of (steps ?? []).entries()) yield* stepFaults(`${where}, step ${index + 1}`, step);
}

function* jobFaults(id, job) {
  const where = `job ${id}`;
  if (job.permissions !== undefined) yield* rightsFaults(where, job.permissions);
  const minutes = job['timeout-minutes'];
  if (typeof minutes !== 'number' || minutes > LONGEST_MINUTES) {
    yield `${where}: timeout-minutes of ${LONGEST_MINUTES} or less`;
  }
  if (typeof job['runs-on'] !== 'string' || !/-\d/.test(job['runs-on'])) {
    yield `${where}: runs-on names a version, not what is latest on the day`;
  }
  yield* stepsFaults(where, job.steps);
}

function* triggerFaults(on) {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  for (const trigger of triggers) {
    if (trigger === 'pull_request_target' || trigger === 'workflow_run') {
      yield `on: ${trigger} runs what strangers wrote with the repository's rights`;
    }
  }
}

function* workflowFaults({ on, permissions, concurrency, jobs }) {
  yield* triggerFaults(on);
  yield* rightsFaults('workflow', permissions);
  if (concurrency === undefined) yield 'workflow: concurrency says what happens to an older run';
  for (const [id, job] of Object.entries(jobs ?? {})) yield* jobFaults(id, job);
}

function* textFaults(text) {
  if (/\bsecrets\s*[.[]/.test(text) || /\bsecrets:\s*inherit\b/.test(text)) {
    yield 'secrets are not used: AWS takes GitHub’s word for the run, and nothing else asks for one';
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (/uses: [^.\s#]\S*@[0-9a-f]{40}/.test(line) && !/ # v\d+\.\d+\.\d+$/.test(line)) {
      yield `line ${index + 1}: behind a pinned action stands its version, as in "# v1.2.3"`;
    }
  }
}

/** @returns {string[]} what is wrong with a workflow, or with a composite action. */
export function policyFaults(text) {
  const file = parse(text);
  if (!isObject(file)) return ['it is empty'];
  const own = file.runs === undefined ? workflowFaults(file) : stepsFaults('action', file.runs.steps);
  return [...textFaults(text), ...own];
}
