// The licence of every package that the images carry: on the list of tools/supply-chain/licences.json, or refused.
// --list=FILE judges a list that pnpm printed before. Offline: it reads what is installed.
import { readFileSync } from 'node:fs';
import { applications, withWhatTheyNeed } from '../supply-chain/applications.mjs';
import { judge } from '../supply-chain/licences.mjs';
import { pnpmJson } from '../supply-chain/pnpm-json.mjs';

const RULES = new URL('../supply-chain/licences.json', import.meta.url);
const HINT =
  'Replace the package, or add its licence or the package to tools/supply-chain/licences.json with the reason why it may\n' +
  'be handed out (docs/ci.md).';

const file = process.argv.find((arg) => arg.startsWith('--list='))?.slice('--list='.length);
const list = file
  ? JSON.parse(readFileSync(file, 'utf8'))
  : await pnpmJson(['licenses', 'list', '--prod', '--json', ...withWhatTheyNeed()]);
const { count, refused, unused } = judge(list, JSON.parse(readFileSync(RULES, 'utf8')));

console.log(`${count} packages of ${applications().join(', ')}`);
for (const { name, versions, licence } of refused) {
  console.error(`${name} ${versions.join(', ')}: the licence ${licence} is not on the list`);
}
// A list of one's own has no reason to need every exception.
const stale = file ? [] : unused;
for (const name of stale) console.error(`${name}: its exception is needed by nothing, take it out`);
if (count === 0) console.error('no package was found: is everything installed?');
if (refused.length > 0) console.error(HINT);
process.exitCode = refused.length + stale.length > 0 || count === 0 ? 1 : 0;
