// Writes a CycloneDX bill of materials for each application: what runs in its image, from the lockfile and what is
// installed (node tools/ensure.mjs). The same lockfile gives the same bill, dated with the commit. CI keeps them.
// --out=FOLDER (dist/sbom); --validate=FILE only holds a bill that is there against CycloneDX' schema.
import './node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { git } from './ci/revisions.mjs';
import { applications } from './supply-chain/applications.mjs';
import { reproducible } from './supply-chain/bill.mjs';
import { pnpmJson } from './supply-chain/pnpm-json.mjs';
import { faultsOfBill, SPEC_VERSION } from './supply-chain/validate-bill.mjs';
import { root } from './workspace.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

const billOf = (name) =>
  pnpmJson([
    'sbom',
    '--sbom-format=cyclonedx',
    `--sbom-spec-version=${SPEC_VERSION}`,
    '--sbom-type=application',
    '--prod',
    '--filter',
    name,
  ]);

/** @returns how many faults it has, each of which is told. */
async function check(name, bill) {
  const faults = await faultsOfBill(bill);
  if ((bill.components ?? []).length === 0) faults.push('there is nothing in it');
  for (const fault of faults) console.error(`${name}: ${fault}`);
  return faults.length;
}

async function write(folder) {
  const seconds = Number(git('log', '-1', '--format=%ct') ?? 0);
  const at = new Date(seconds * 1000).toISOString();
  mkdirSync(folder, { recursive: true });
  let wrong = 0;
  for (const name of applications()) {
    const bill = reproducible(await billOf(name), at);
    wrong += await check(name, bill);
    const file = join(folder, `${name.replace(/^@palmhouse\//, '')}.cdx.json`);
    writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`${relative(root, file)}: ${bill.components.length} components, ${bill.serialNumber}`);
  }
  return wrong;
}

const validated = option('validate');
const wrong = validated
  ? await check(validated, JSON.parse(readFileSync(validated, 'utf8')))
  : await write(resolve(root, option('out') ?? 'dist/sbom'));
process.exitCode = wrong > 0 ? 1 : 0;
