// Nx knows its cached results by a database that bears the machine's id, and CI's machines change from run to run: what was
// restored from another one is renamed to be this one's. Only for caches that come from a trusted place. --folder=, --id=
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const ID_FILES = ['/var/lib/dbus/machine-id', '/etc/machine-id'];

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

const folder = option('folder') ?? join(root, '.nx', 'workspace-data');
const idFile = ID_FILES.find((file) => existsSync(file));
const id = option('id') ?? (idFile && readFileSync(idFile, 'utf8').trim());

/** The file's name ends in the version of what it holds: -v3.db */
const databases = existsSync(folder) ? readdirSync(folder).filter((file) => /-v\d+\.db$/.test(file)) : [];
const [found, ...others] = databases;

if (id === undefined) {
  console.log('this machine has no id: its results are not taken over');
} else if (found === undefined) {
  console.log('nothing was restored: every result is made anew');
} else if (others.length > 0) {
  // Which of them the results belong to cannot be told.
  for (const file of databases) rmSync(join(folder, file));
  console.log(`${databases.length} machines' results were restored at once: every result is made anew`);
} else {
  const own = found.replace(/^.*(?=-v\d+\.db$)/, id);
  if (own !== found) renameSync(join(folder, found), join(folder, own));
  console.log(
    own === found ? 'the results are of this machine' : 'the results are of another machine: taken over',
  );
}
