import { benchApi } from './api/api.bench.js';
import { benchArchive } from './archive.bench.js';
import { benchAssess } from './assess.bench.js';
import { benchDownload } from './download.bench.js';
import { benchLabelled } from './care/labelled.bench.js';
import { benchFleet } from './fleet.bench.js';
import { benchLearn } from './learn.bench.js';
import { benchLoad } from './load.bench.js';
import { benchPlans } from './plans.bench.js';
import { benchSoak } from './soak/soak.bench.js';
import { benchSweep } from './sweep.bench.js';

const BENCHES: Record<string, (options: readonly string[]) => Promise<void>> = {
  load: benchLoad,
  sweep: benchSweep,
  fleet: benchFleet,
  archive: benchArchive,
  plans: benchPlans,
  api: benchApi,
  download: benchDownload,
  labelled: benchLabelled,
  learn: benchLearn,
  assess: benchAssess,
};

// Takes half an hour, and is run by its name alone.
const BY_NAME: Record<string, (options: readonly string[]) => Promise<void>> = { soak: benchSoak };

// Names first, then options, which only `api`, `learn` and `soak` take.
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('--'));
const wanted = firstOption === -1 ? args : args.slice(0, firstOption);
const options = args.slice(wanted.length);
const all = { ...BENCHES, ...BY_NAME };
const unknown = wanted.filter((name) => !(name in all));
if (unknown.length > 0) {
  process.stderr.write(
    `No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(all)) {
  if (wanted.length === 0 ? name in BENCHES : wanted.includes(name)) await bench(options);
}
