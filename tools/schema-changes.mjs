// Compares schema.graphql with that of earlier revisions: a change that breaks clients is refused, unless
// apps/api/schema-changes.json declares it. --base REVISION compares with that one alone. Needs a build of the API.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, readDeclarations } from '../apps/api/dist/schema/declared-changes.js';
import { schemaChanges } from '../apps/api/dist/schema/schema-changes.js';
import { root } from './workspace.mjs';

const SCHEMA = 'apps/api/schema.graphql';
const DECLARATIONS = 'apps/api/schema-changes.json';
/** Several commits may reach main at once, and CI runs for the last of them. */
const COMMITS_AT_ONCE = 20;

/** What git prints; null where it fails, as where there is no repository. */
function git(...args) {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  // A clone may belong to someone else than who runs this, as in containers.
  const { status, stdout } = spawnSync('git', ['-c', `safe.directory=${root}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env,
  });
  return status === 0 ? stdout.trim() : null;
}

const commit = (revision) => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);

/** Where this branch left main; null on main itself. */
function branchPoint(head) {
  for (const main of ['origin/main', 'main']) {
    const left = git('merge-base', 'HEAD', main);
    if (left !== null && left !== head) return left;
  }
  return null;
}

/** What is not committed yet is compared with what is; else a commit with the one before. */
function commitBefore(head) {
  if (git('status', '--porcelain', '--', SCHEMA, DECLARATIONS)) return head;
  const shallow = commit('HEAD~1') === null && git('rev-parse', '--is-shallow-repository') === 'true';
  if (shallow) git('fetch', '--quiet', '--deepen=1');
  return commit('HEAD~1');
}

/** The oldest of the last commits that has a list of declarations: nothing was declared before there was one. */
function someCommitsBefore() {
  const commits = git('log', '--first-parent', `-n${COMMITS_AT_ONCE + 1}`, '--format=%H') ?? '';
  const known = commits
    .split('\n')
    .filter((hash) => git('cat-file', '-e', `${hash}:${DECLARATIONS}`) !== null);
  return known.at(-1) ?? null;
}

/** The revisions to compare with, the nearest first. */
function bases() {
  const asked = process.argv.indexOf('--base');
  if (asked > 0) return [commit(process.argv[asked + 1])];
  const head = commit('HEAD');
  if (head === null) return [null];
  const left = branchPoint(head);
  return left === null ? [commitBefore(head), someCommitsBefore()] : [left];
}

const list = (title, entries) => {
  if (entries.length > 0) console.log(`${title}:\n${entries.map((entry) => `  ${entry}`).join('\n')}`);
};

function tell(revision, { breaking, dangerous, added }) {
  console.log(`${SCHEMA} since ${revision.slice(0, 10)}`);
  list('added', added);
  list('dangerous: clients may stumble over it', dangerous);
  list('breaking', breaking);
  if (breaking.length + dangerous.length + added.length === 0)
    console.log('nothing that clients could notice');
}

const here = (file) => readFileSync(join(root, file), 'utf8');
const present = readDeclarations(here(DECLARATIONS));

function compareWith(revision) {
  const there = (file) => git('show', `${revision}:${file}`);
  const before = there(SCHEMA);
  if (before === null) {
    console.log(`${revision.slice(0, 10)} has no ${SCHEMA}: nothing to compare with`);
    return { undeclared: [], declared: [], unfounded: [] };
  }
  const changes = schemaChanges(before, here(SCHEMA));
  tell(revision, changes);
  return judge(changes.breaking, readDeclarations(there(DECLARATIONS) ?? '[]'), present);
}

function refuse(undeclared, unfounded) {
  for (const change of undeclared) {
    const declaration = { change, on: 'the day, YYYY-MM-DD', why: '…', instead: 'what clients do' };
    console.error(`\nThis breaks clients: "${change}" Undo it, or declare it in ${DECLARATIONS}:`);
    console.error(JSON.stringify(declaration, null, 2));
  }
  for (const { change } of unfounded) {
    console.error(
      `\n${DECLARATIONS} declares what did not happen: "${change}" Take it out, or mend its words.`,
    );
  }
  process.exitCode = undeclared.length + unfounded.length > 0 ? 1 : 0;
}

const [nearest, ...further] = bases();
if (nearest === null) {
  console.log(
    'the schema is compared with NOTHING: this clone has no earlier revision (clone with a depth of 2 or more)',
  );
  process.exitCode = process.argv.includes('--base') ? 1 : 0;
} else {
  const revisions = new Set([nearest, ...further.filter((revision) => revision !== null)]);
  const verdicts = [...revisions].map(compareWith);
  const undeclared = new Set(verdicts.flatMap((verdict) => verdict.undeclared));
  const founded = new Set(verdicts.flatMap(({ declared }) => declared.map(({ change }) => change)));
  list('declared', [...founded]);
  refuse(
    [...undeclared],
    verdicts[0].unfounded.filter(({ change }) => !founded.has(change)),
  );
}
