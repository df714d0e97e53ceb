// Writes the generated files (schema.sql, schema.graphql, the client's, dashboards, the cluster's rules), or with --check says which are not current.
// Needs a build: npm test and pnpm check make one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** Runs a script that prints a generated file to stdout. */
function printed(script, ...args) {
  const run = spawnSync(process.execPath, [join(root, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 16 << 20,
  });
  if (run.status !== 0) throw new Error(`${script} failed:\n${run.stderr}`);
  return run.stdout;
}

const client = (part) => printed('libs/client/codegen/print-client.mjs', part);

async function schemaSql() {
  const { startPostgres } = await import('../libs/embedded/dist/index.js');
  const { migrateDatabase } = await import('../libs/persistence/dist/index.js');
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-schema-'));
  const postgres = await startPostgres({ directory, ephemeral: true });
  try {
    await migrateDatabase(postgres.url);
    return printed('libs/persistence/dist/print-schema.js', postgres.url);
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

const generated = [
  ['libs/persistence/schema.sql', schemaSql],
  ['apps/api/schema.graphql', async () => printed('apps/api/dist/print-schema.js')],
  // Behind the schema, which they are made from.
  ['libs/client/src/generated/schema.ts', async () => client('schema')],
  ['libs/client/src/generated/operations.ts', async () => client('operations')],
  ['apps/api/persisted-documents.json', async () => client('manifest')],
  ['k8s/components/monitoring/prometheus-rules.yaml', async () => printed('tools/prometheus-rules.mjs')],
  ...['api', 'archive', 'care', 'overview', 'runtime', 'sweeps'].map((name) => [
    `observability/grafana/dashboards/${name}.json`,
    async () => printed('observability/grafana/print-dashboard.mjs', name),
  ]),
];

let stale = 0;
for (const [file, make] of generated) {
  const made = await make();
  let there = '';
  try {
    there = readFileSync(join(root, file), 'utf8');
  } catch {
    // not there yet: stale
  }
  if (made === there) {
    console.log(`${file} is current`);
  } else if (check) {
    stale += 1;
    console.error(`${file} is not what the code makes: run "node tools/generated.mjs" and commit it`);
  } else {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), made);
    console.log(`${file} written`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
