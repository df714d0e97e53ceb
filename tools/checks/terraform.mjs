// Checks the AWS module without Terraform: format, references, the provider's names, README, and Palmhouse's own rules.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFindings, moduleFindings } from '../../terraform/checks/findings.mjs';
import { readChecked, readFiles } from '../../terraform/checks/read-checked.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const checked = readChecked(root);
const findings = [
  ...(await moduleFindings(checked)),
  ...(await formatFindings(readFiles(join(root, 'terraform', 'examples', 'complete')))),
];
for (const finding of findings) console.error(finding);
if (findings.length > 0) {
  console.error(`\nterraform/: ${findings.length} findings`);
  process.exitCode = 1;
} else {
  console.log(`terraform/: ${Object.keys(checked.files).length} files, nothing to find fault with`);
}
