import { ofKind } from '../manifest.js';
import { mainContainer, servicePods } from '../pods.js';
import type { Policy } from './policy.js';

const PROBES = {
  startupProbe: '/health/startup',
  readinessProbe: '/health/ready',
  livenessProbe: '/health/live',
} as const;

/** Each service is asked whether it has started, may serve and turns, at the port that serves. */
export const servicesAreProbed: Policy = (all) =>
  servicePods(all).flatMap((pod) => {
    const container = mainContainer(pod);
    return (Object.keys(PROBES) as (keyof typeof PROBES)[])
      .filter((probe) => {
        const asked = container[probe]?.httpGet;
        return asked?.path !== PROBES[probe] || asked.port !== 'http';
      })
      .map((probe) => `${pod.owner} has no ${probe} that asks ${PROBES[probe]}`);
  });

const number = (text: string | undefined) => Number(text ?? NaN);

/** Told late, waited for long: time to end holds the wait before, what the service takes at most, and some to spare. */
export const thereIsTimeToEnd: Policy = (all) =>
  servicePods(all).flatMap((pod) => {
    const { env = [], lifecycle } = mainContainer(pod);
    const grace = number(env.find(({ name }) => name === 'SHUTDOWN_GRACE_SECONDS')?.value);
    const wait = lifecycle?.preStop?.sleep?.seconds ?? 0;
    if (wait < 1) return [`${pod.owner} is told to end before anybody else hears of it`];
    const enough = (pod.spec.terminationGracePeriodSeconds ?? 30) > grace + wait;
    return enough ? [] : [`${pod.owner} is killed before it may have ended`];
  });

/** The longest jobs: a request of the API, a minute's sweep, an assessment and the mails after it; a day on its way to the lake. */
const LONGEST_SECONDS: Readonly<Record<string, number>> = { api: 60, ingestion: 60, care: 60, archive: 600 };

/** A service has as long to end as its longest job takes. */
export const jobsMayEnd: Policy = (all) =>
  servicePods(all).flatMap((pod) => {
    const { env = [] } = mainContainer(pod);
    const grace = number(env.find(({ name }) => name === 'SHUTDOWN_GRACE_SECONDS')?.value);
    return grace >= (LONGEST_SECONDS[pod.name] ?? Infinity)
      ? []
      : [`${pod.owner} is shorter than its longest job`];
  });

/** A rollout takes nothing away before the new one serves. */
export const rolloutsLoseNothing: Policy = (all) =>
  ofKind(all, 'Deployment')
    .filter(({ spec }) => spec?.template.metadata?.labels?.['app.kubernetes.io/component'] === 'service')
    .filter(({ spec }) => {
      const { maxUnavailable, maxSurge } = spec?.strategy?.rollingUpdate ?? {};
      return spec?.strategy?.type !== 'RollingUpdate' || maxUnavailable !== 0 || maxSurge === 0;
    })
    .map(({ metadata }) => `Deployment/${metadata?.name} takes one away before another serves`);

/** Over nodes strictly, over zones where there are some; each release by itself. */
export const podsAreSpread: Policy = (all) =>
  servicePods(all).flatMap(({ owner, spec }) =>
    ['kubernetes.io/hostname', 'topology.kubernetes.io/zone']
      .filter((topology) => {
        const found = (spec.topologySpreadConstraints ?? []).find(
          ({ topologyKey }) => topologyKey === topology,
        );
        const keys = found?.matchLabelKeys ?? [];
        return !keys.includes('pod-template-hash') || !keys.includes('app.kubernetes.io/name');
      })
      .map((topology) => `${owner} is not spread by ${topology}`),
  );
