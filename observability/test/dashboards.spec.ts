import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { exists, metricsOf } from './metrics.js';
import { describeWith, unreadable } from './promtool.js';
import { ROOT, rules } from './rules.js';

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string; readonly refId: string }[];
  readonly fieldConfig: { readonly defaults: { readonly unit?: string } };
}

interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly panels: readonly Panel[];
}

const FOLDER = `${ROOT}observability/grafana/`;
const files = readdirSync(`${FOLDER}dashboards`);
const dashboards = files.map(
  (file) => JSON.parse(readFileSync(`${FOLDER}dashboards/${file}`, 'utf8')) as Dashboard,
);
/** Grafana fills these in; any will do to read an expression by. */
const filledIn = (expr: string): string => expr.replaceAll('$__rate_interval', '1m');
const expressions = dashboards.flatMap(({ panels }) =>
  panels.flatMap(({ targets }) => targets.map(({ expr }) => filledIn(expr))),
);

const overlap = ({ gridPos: a }: Panel, { gridPos: b }: Panel): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('the dashboards', () => {
  it('are found by their file’s name', () => {
    expect(dashboards.map(({ uid }) => uid)).toEqual(
      files.map((file) => `palmhouse-${file.replace('.json', '')}`),
    );
  });

  it.each(dashboards.map((each) => [each.title, each] as const))(
    '%s says of every panel what it is and in which unit',
    (_, { panels, description }) => {
      expect(description).toMatch(/\.$/);
      expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
      expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
      expect(panels.filter(({ fieldConfig }) => (fieldConfig.defaults.unit ?? '') === '')).toEqual([]);
      expect(
        panels.filter((panel) => !/^[A-Z0-9].{10,}\.$/.test(panel.description)).map(({ title }) => title),
      ).toEqual([]);
      expect(panels.filter(({ targets }) => targets.length === 0)).toEqual([]);
      expect(panels.filter(({ gridPos }) => gridPos.x + gridPos.w > 24)).toEqual([]);
      const pairs = panels.flatMap((one, index) =>
        panels.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    },
  );

  it('go by metrics that exist', () => {
    const recorded = new Set(rules.map(({ record }) => record));
    const used = [...new Set(expressions.flatMap(metricsOf))];
    expect(used.filter((name) => !recorded.has(name) && !exists(name)).sort()).toEqual([]);
  });

  it('are provided to Grafana with the source of data that they name', () => {
    const sources = parse(readFileSync(`${FOLDER}provisioning/datasources/palmhouse.yaml`, 'utf8'));
    const providers = parse(readFileSync(`${FOLDER}provisioning/dashboards/palmhouse.yaml`, 'utf8'));
    expect(sources.datasources[0]).toMatchObject({ uid: 'palmhouse-prometheus', type: 'prometheus' });
    expect(providers.providers[0]).toMatchObject({
      type: 'file',
      options: { path: '/var/lib/grafana/dashboards' },
    });
  });
});

describeWith('promtool')('the dashboards’ expressions, by promtool', () => {
  it('can be read', () => {
    expect(expressions.length).toBeGreaterThan(50);
    expect(unreadable(expressions)).toBe('');
  });

  it('would be refused if they could not', () => {
    expect(unreadable(['rate(palmhouse_sweeps_total[5m)'])).toMatch(/could not parse expression/);
  });
});
