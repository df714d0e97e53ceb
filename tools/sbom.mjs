// Writes a CycloneDX bill of materials for each application: what runs in its image, from the lockfile and what is
// installed. The same lockfile gives the same bill, dated with the commit. --out=FOLDER (dist/sbom); CI keeps them.
import './node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { git } from './ci/revisions.mjs';
import { ensureOrExit } from './ensure.mjs';
import { applications } from './supply-chain/applications.mjs';
import { reproducible } from './supply-chain/bill.mjs';
import { pnpmJson } from './supply-chain/pnpm-json.mjs';
import { faultsOfBill, SPEC_VERSION } from './supply-chain/validate-bill.mjs';
import { root } from './workspace.mjs';

const out = process.argv.find((arg) => arg.startsWith('--out='))?.slice('--out='.length) ?? 'dist/sbom';

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

await ensureOrExit();
const seconds = Number(git('log', '-1', '--format=%ct') ?? 0);
const at = new Date(seconds * 1000).toISOString();
mkdirSync(join(root, out), { recursive: true });

let wrong = 0;
for (const name of applications()) {
  const bill = reproducible(await billOf(name), at);
  const faults = await faultsOfBill(bill);
  for (const fault of faults) console.error(`${name}: ${fault}`);
  if (bill.components.length === 0) console.error(`${name}: the bill is empty`);
  wrong += faults.length + (bill.components.length === 0 ? 1 : 0);
  const file = join(root, out, `${name.replace(/^@palmhouse\//, '')}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${relative(root, file)}: ${bill.components.length} components, ${bill.serialNumber}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
