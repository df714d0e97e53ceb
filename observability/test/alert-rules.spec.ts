import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { exists, metricsOf } from './metrics.js';
import { describeWith, promtool } from './promtool.js';
import { alertNames, alerts, kebab, ROOT, RULES, ruleFiles, rules } from './rules.js';

const testFile = (alert: string): string => `${ROOT}observability/test/alerts/${kebab(alert)}.yaml`;

interface AlertTest {
  readonly tests: readonly {
    readonly name: string;
    readonly alert_rule_test: readonly {
      readonly alertname: string;
      readonly exp_alerts: readonly { readonly exp_labels: Readonly<Record<string, string>> }[];
    }[];
  }[];
}

describe('the alert rules', () => {
  it.each(alerts.map((rule) => [rule.alert, rule] as const))(
    '%s says all that somebody needs',
    (name, rule) => {
      expect(['page', 'ticket', 'info']).toContain(rule.labels?.severity);
      expect(rule.for).toMatch(/^\d+[mh]$/);
      expect(rule.annotations?.summary).toMatch(/\{\{|\d|more than an hour/);
      expect(rule.annotations?.description).toMatch(/\.$/);
      expect(rule.annotations?.runbook_url).toBe(`docs/runbooks/${kebab(name)}.md`);
      const dashboard = rule.annotations?.dashboard?.replace('/d/palmhouse-', '');
      expect(existsSync(`${ROOT}observability/grafana/dashboards/${dashboard}.json`)).toBe(true);
    },
  );

  it('go by metrics that exist', () => {
    const recorded = new Set(rules.map(({ record }) => record));
    const used = rules.flatMap(({ expr }) => metricsOf(expr));
    expect([...new Set(used)].filter((name) => !recorded.has(name) && !exists(name)).sort()).toEqual([]);
  });

  it.each(alertNames)(
    '%s has a test in which each of its rules fires, and one in which it keeps still',
    (alert) => {
      const { tests } = parse(readFileSync(testFile(alert), 'utf8')) as AlertTest;
      const checks = tests.map((test) => test.alert_rule_test.filter(({ alertname }) => alertname === alert));
      const fired = checks.flat().flatMap(({ exp_alerts }) => exp_alerts.map(({ exp_labels }) => exp_labels));
      const own = alerts.filter((rule) => rule.alert === alert).map(({ labels }) => labels!);
      for (const labels of own) expect(fired).toContainEqual(expect.objectContaining(labels));
      // Not yet, before its time.
      for (const test of checks.filter((each) => each.some(({ exp_alerts }) => exp_alerts.length > 0)))
        expect(test[0]!.exp_alerts).toEqual([]);
      expect(
        checks.filter((each) => each.length > 0 && each.every(({ exp_alerts }) => exp_alerts.length === 0)),
      ).not.toEqual([]);
    },
  );

  it('take the largest of what every replica reads from the database, never the sum', () => {
    const summed =
      /\bsum\s*(?:by\s*\([^)]*\)\s*)?\(\s*palmhouse_(sweep_last|rejections_open|archive_(days|day_age|oldest)|storage_|assessment_last|plants\b|alerts_open|mail_outbox|queue_)/;
    expect('sum by (rule) (palmhouse_rejections_open)').toMatch(summed);
    expect(rules.filter(({ expr }) => summed.test(expr))).toEqual([]);
  });
});

describeWith('promtool')('the alert rules, by promtool', () => {
  it('are sound', () => {
    const { ok, output } = promtool('check', 'rules', ...ruleFiles.map((file) => `${RULES}${file}`));
    expect(ok ? '' : output).toBe('');
  });

  it.each(alertNames)(
    '%s fires when it shall and keeps still when all is well',
    (alert) => {
      const { ok, output } = promtool('test', 'rules', testFile(alert));
      expect(ok ? '' : output).toBe('');
    },
    60_000,
  );

  it.each(['prometheus/prometheus.yml', 'prometheus/local.yml'])('%s can be read', (file) => {
    const { ok, output } = promtool('check', 'config', '--syntax-only', `${ROOT}observability/${file}`);
    expect(ok ? '' : output).toBe('');
  });
});
