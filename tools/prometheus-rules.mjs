// Prints k8s/components/monitoring/prometheus-rules.yaml: the rules of observability/rules as one object of the Prometheus
// Operator, word for word, comments and all. With --check it only says whether the file there is that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workspace.mjs';

const TARGET = 'k8s/components/monitoring/prometheus-rules.yaml';

const HEAD = `# Generated from observability/rules by tools/generated.mjs. Do not edit.
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: palmhouse
  labels:
    app.kubernetes.io/name: palmhouse
    app.kubernetes.io/part-of: palmhouse
    app.kubernetes.io/component: monitoring
spec:
  groups:
`;

const START = /^groups:\n/m;

/** A file's groups, two deeper: text, so that nothing of it is written anew. */
function groupsOf(file) {
  const text = readFileSync(join(root, 'observability/rules', file), 'utf8');
  if (!START.test(text)) throw new Error(`${file} has no groups`);
  return text
    .replace(START, '')
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('#') ? `    ${line}` : line && `  ${line}`))
    .join('\n');
}

export function prometheusRules() {
  const files = readdirSync(join(root, 'observability/rules'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return `${HEAD}${files.map(groupsOf).join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--check')) process.stdout.write(prometheusRules());
  else if (readFileSync(join(root, TARGET), 'utf8') !== prometheusRules()) {
    console.error(
      `${TARGET} is not what observability/rules say: run "node tools/generated.mjs" and commit it`,
    );
    process.exitCode = 1;
  } else console.log(`${TARGET} is current`);
}
