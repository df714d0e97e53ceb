import { describe, expect, it } from '@jest/globals';
import { kubectlIsThere } from '../src/render/render.js';
import { schemaProblems } from '../src/schema/check-schema.js';
import { called, rendered, VARIANTS } from './rendered.js';
import { containerOf, the } from './breakages/breakage.js';

/** An object of a rendered overlay with something in it that its type does not allow. */
const broken = (change: (all: ReturnType<typeof rendered>) => [object, object]) => {
  const [object, into] = change(rendered());
  return { object, into: into as Record<string, unknown> };
};

(kubectlIsThere ? describe : describe.skip)('Kubernetes’ own schemas', () => {
  it.each(VARIANTS.map((variant) => [called(variant), variant] as const))('are kept by %s', (_, variant) => {
    const all = rendered(variant);
    expect(all.length).toBeGreaterThan(30);
    expect(all.flatMap(schemaProblems)).toEqual([]);
  });

  it('refuse a field that nobody knows, at the top and deep down', () => {
    const { object, into } = broken((all) => {
      const api = the(all, 'Deployment', 'api');
      return [api, api.spec!];
    });
    into['replicass'] = 2;
    expect(schemaProblems(object)).toEqual(['Deployment/api: the schema knows no /spec/replicass']);
    const deep = broken((all) => [the(all, 'Deployment', 'api'), containerOf(all, 'api').livenessProbe!]);
    deep.into['httpGet'] = { path: '/health/live', port: 'http', schema: 'HTTP' };
    expect(schemaProblems(deep.object)).toEqual([
      'Deployment/api: the schema knows no /spec/template/spec/containers/0/livenessProbe/httpGet/schema',
    ]);
  });

  it.each([
    ['cpu', 'banana', 'cpu must match format "quantity"'],
    ['memory', '1 GB', 'memory must match format "quantity"'],
  ])('refuse %s: %s', (name, value, says) => {
    const { object, into } = broken((all) => [
      the(all, 'Deployment', 'api'),
      containerOf(all, 'api').resources!.requests!,
    ]);
    into[name] = value;
    expect(schemaProblems(object).join()).toContain(says);
  });

  it('refuse a value of another type, and a word that is none of those there are', () => {
    const count = broken((all) => {
      const archive = the(all, 'Deployment', 'archive');
      return [archive, archive.spec!];
    });
    count.into['replicas'] = 'two';
    expect(schemaProblems(count.object).join()).toContain('/spec/replicas must be integer');
    const budget = broken((all) => {
      const { spec } = the(all, 'PodDisruptionBudget', 'api');
      return [the(all, 'PodDisruptionBudget', 'api'), spec!];
    });
    delete budget.into['selector'];
    budget.into['selectors'] = {};
    expect(schemaProblems(budget.object)).toEqual([
      'PodDisruptionBudget/api: the schema knows no /spec/selectors',
    ]);
  });

  it('know the extensions’ kinds as well: KEDA’s and the Prometheus operator’s', () => {
    const scaled = broken((all) => {
      const { spec } = the(all, 'ScaledObject', 'ingestion');
      return [the(all, 'ScaledObject', 'ingestion'), spec!];
    });
    scaled.into['minReplicas'] = 2;
    expect(schemaProblems(scaled.object)).toEqual([
      'ScaledObject/ingestion: the schema knows no /spec/minReplicas',
    ]);
    const monitor = broken((all) => {
      const { spec } = the(all, 'PodMonitor', 'palmhouse');
      return [the(all, 'PodMonitor', 'palmhouse'), spec.podMetricsEndpoints![0]!];
    });
    monitor.into['interval'] = 'often';
    expect(schemaProblems(monitor.object).join()).toContain('/interval must match pattern');
  });

  it('refuse a kind that is not there, another version of one, and a name that Kubernetes does not take', () => {
    const metadata = { name: 'api' };
    expect(schemaProblems({ apiVersion: 'extensions/v1beta1', kind: 'Ingress', metadata })).toEqual([
      'Ingress/api: extensions/v1beta1 has no such kind here',
    ]);
    expect(
      schemaProblems({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Api_Settings' } }),
    ).toEqual(['ConfigMap/Api_Settings: its name is none that Kubernetes takes']);
    expect(schemaProblems('a text')).toEqual(['this is no object']);
  });
});
