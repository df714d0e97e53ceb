// Checks the AWS module without Terraform: format, references, the provider's names, README, and Palmhouse's own rules.
//   node tools/checks/terraform.mjs [folder of the module]
import { fileURLToPath } from 'node:url';
import { moduleFindings } from '../../terraform/checks/findings.mjs';
import { readChecked } from '../../terraform/checks/read-checked.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const checked = readChecked(root, process.argv[2]);
const findings = await moduleFindings(checked);
for (const finding of findings) console.error(finding);
if (findings.length > 0) {
  console.error(`\nterraform/: ${findings.length} to be put right`);
  process.exitCode = 1;
} else {
  console.log(`terraform/: ${Object.keys(checked.files).length} files, nothing to find fault with`);
}
