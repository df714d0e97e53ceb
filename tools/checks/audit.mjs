// Known weaknesses of the packages that run in production: a grave one is refused, unless
// tools/supply-chain/advisories.json excepts it, with its reason, until a day.
// --answer=FILE judges what `pnpm audit --json` printed before, --exceptions=FILE by another list, --on=YYYY-MM-DD another
// day, --registry=URL asks another registry.
import { readFileSync } from 'node:fs';
import { faultsOf, judge } from '../supply-chain/advisories.mjs';
import { pnpm } from '../supply-chain/pnpm-json.mjs';

const EXCEPTIONS = new URL('../supply-chain/advisories.json', import.meta.url);
const HINT =
  'Update the package (or what brings it), or except it in tools/supply-chain/advisories.json: id, package, reason, until\n' +
  '(docs/ci.md).';

const NO_AUDIT = /ERR_PNPM_AUDIT_(BAD_RESPONSE|ENDPOINT_NOT_EXISTS)/;

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the registry answers; undefined where it gives no audit, as where there is no network. */
async function ask() {
  const registry = option('registry');
  const { code, stdout, stderr } = await pnpm([
    'audit',
    '--prod',
    '--json',
    ...(registry ? ['--registry', registry] : []),
  ]);
  // pnpm fails for what it has found, too.
  if (stdout.trim() !== '') return JSON.parse(stdout);
  if (code !== 0 && NO_AUDIT.test(stderr)) return undefined;
  throw new Error(`pnpm audit failed:\n${stderr}`);
}

const line = ({ severity, name, versions, title, id, paths }) =>
  `${severity}: ${name} ${[...new Set(versions)].join(', ')}: ${title} (${id}), by ${paths[0] ?? 'nothing that is named'}`;

function tell({ refused, excepted, slight, unused }) {
  for (const one of slight) console.log(line(one));
  for (const one of excepted)
    console.log(`excepted until ${one.exception.until}, ${one.exception.reason}: ${line(one)}`);
  for (const { id, package: name } of unused)
    console.log(`${id} (${name}) is excepted, but not found any more`);
  for (const one of refused) {
    const ended = one.exception ? ` (its exception ended on ${one.exception.until})` : '';
    console.error(`${line(one)}${ended}`);
  }
  if (refused.length > 0) console.error(HINT);
  else console.log('nothing grave is known');
  return refused.length === 0;
}

const exceptions = read(option('exceptions') ?? EXCEPTIONS);
const faults = faultsOf(exceptions);
for (const fault of faults) console.error(`tools/supply-chain/advisories.json: ${fault}`);

const answer = option('answer') ? read(option('answer')) : await ask();
const today = option('on') ?? new Date().toISOString().slice(0, 10);
if (answer === undefined) console.log('skipped: the registry gives no audit from here');
const isGood = answer === undefined || tell(judge(answer, exceptions, today));
process.exitCode = isGood && faults.length === 0 ? 0 : 1;
