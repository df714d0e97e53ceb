import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ownMetrics } from './metrics.js';
import { ROOT, rules, type Rule } from './rules.js';

describe('docs/observability.md', () => {
  const text = readFileSync(`${ROOT}docs/observability.md`, 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `palmhouse_'));
  const told = rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/palmhouse_\w+/g)].map(([name]) => name),
  );

  it('tells of each metric once', () => {
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
  });

  it('tells of no metric that there is not', () => {
    expect(told.filter((name) => !ownMetrics.has(name)).sort()).toEqual([]);
  });

  it('tells of every metric that there is', () => {
    expect([...ownMetrics].filter((name) => !told.includes(name)).sort()).toEqual([]);
  });
});

describe('the cluster’s rules', () => {
  it('are the same, rule for rule', () => {
    const file = `${ROOT}k8s/components/monitoring/prometheus-rules.yaml`;
    const object = parse(readFileSync(file, 'utf8')) as {
      kind: string;
      spec: { groups: { rules: Rule[] }[] };
    };
    expect(object.kind).toBe('PrometheusRule');
    expect(object.spec.groups.flatMap((group) => group.rules)).toEqual(rules);
  });
});
