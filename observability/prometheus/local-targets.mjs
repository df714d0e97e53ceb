// Tells a Prometheus on this machine where the services of a running `npm start` have their metrics:
//   node observability/prometheus/local-targets.mjs [the folder of --data]
// Each says so in its log when it listens. Run it again after a restart: Prometheus looks every 15 seconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = resolve(process.argv[2] ?? join(root, '.palmhouse'));
const target = join(root, '.palmhouse', 'prometheus-targets.json');

/** Where a service listened last; undefined where it never said. */
function metricsOf(service) {
  let log = '';
  try {
    log = readFileSync(join(data, 'logs', `${service}.log`), 'utf8');
  } catch {
    return undefined; // not started here, such as care without a mail server
  }
  return log
    .split('\n')
    .filter((line) => line.includes('"event":"listening"') && line.includes('"metrics":'))
    .map((line) => JSON.parse(line).metrics)
    .at(-1);
}

const found = ['api', 'ingestion', 'archive', 'care']
  .map((service) => ({ service, url: metricsOf(service) }))
  .filter(({ url }) => url !== undefined)
  .map(({ service, url }) => ({ targets: [new URL(url).host], labels: { service } }));
if (found.length === 0) {
  console.error(`No service in ${data} has said where its metrics are: is "npm start" running?`);
  process.exitCode = 1;
} else {
  writeFileSync(target, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${target}: ${found.map(({ labels }) => labels.service).join(', ')}`);
}
