import { find, nameOf, ofKind, type Manifest } from '../manifest.js';
import type { Policy } from './policy.js';

interface Way {
  readonly path: string;
  readonly pathType: string;
}

export const waysIn = (all: readonly Manifest[]): Way[] =>
  ofKind(all, 'Ingress').flatMap(({ spec }) =>
    (spec?.rules ?? []).flatMap(({ http }) =>
      (http?.paths ?? []).map(({ path, pathType }) => ({ path: path ?? '/', pathType })),
    ),
  );

/** As an ingress controller decides: a prefix covers whole parts of a path. */
const covers = ({ path, pathType }: Way, asked: string): boolean =>
  asked === path ||
  (pathType !== 'Exact' && (path === '/' || asked.startsWith(`${path.replace(/\/$/, '')}/`)));

export const isServed = (ways: readonly Way[], asked: string): boolean =>
  ways.some((way) => covers(way, asked));

/** By TLS alone, for every host that is named; none is unnamed. */
export const theWayInIsEncrypted: Policy = (all) => {
  const ingresses = ofKind(all, 'Ingress');
  if (ingresses.length !== 1) return [`there are ${ingresses.length} ways in, not one`];
  const { spec } = ingresses[0]!;
  const encrypted = (spec?.tls ?? [])
    .filter(({ secretName }) => secretName !== undefined)
    .flatMap(({ hosts = [] }) => hosts);
  return (spec?.rules ?? [])
    .filter(({ host }) => host === undefined || !encrypted.includes(host))
    .map(({ host }) => `${nameOf(ingresses[0]!)} serves ${host ?? 'any host'} without TLS`);
};

/** What is behind it is there. */
export const theWayInLeadsSomewhere: Policy = (all) =>
  ofKind(all, 'Ingress').flatMap((ingress) =>
    (ingress.spec?.rules ?? []).flatMap(({ http }) =>
      (http?.paths ?? [])
        .filter(({ backend: { service: to } }) => {
          const ports = find(all, 'Service', to?.name ?? '')?.spec?.ports ?? [];
          return !ports.some(({ name, port }) => name === to?.port?.name || port === to?.port?.number);
        })
        .map(({ path }) => `${nameOf(ingress)} leads ${path} nowhere`),
    ),
  );

const INSIDE = ['/health', '/health/live', '/health/ready', '/health/startup', '/metrics'];

/** Health and metrics are the cluster's own matter. */
export const theInsideStaysInside: Policy = (all) =>
  INSIDE.filter((path) => isServed(waysIn(all), path)).map((path) => `${path} can be asked from outside`);

/** Behind a proxy the API believes as many as there are: one. */
export const theProxyIsTrusted: Policy = (all) => {
  const settings = ofKind(all, 'ConfigMap').filter(({ metadata }) =>
    /^api-settings/.test(metadata?.name ?? ''),
  );
  return settings.map(({ data }) => data?.['TRUST_PROXY']).join() === '1'
    ? []
    : ['the API does not trust the one proxy in front of it'];
};
