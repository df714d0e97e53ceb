import { containerOf, podOf, the, variable, type Breakages } from './breakage.js';

export const lifeBreakages: Breakages = {
  servicesAreProbed: [
    {
      when: 'liveness asks what depends on others',
      breaks: (all) => {
        containerOf(all, 'api').livenessProbe!.httpGet!.path = '/health/ready';
      },
      says: 'Deployment/api has no livenessProbe that asks /health/live',
    },
    {
      when: 'a service is not asked whether it may serve',
      breaks: (all) => {
        delete containerOf(all, 'care').readinessProbe;
      },
      says: 'Deployment/care has no readinessProbe that asks /health/ready',
    },
    {
      when: 'a start is asked for at another port',
      breaks: (all) => {
        containerOf(all, 'care').startupProbe!.httpGet!.port = 'metrics';
      },
      says: 'Deployment/care has no startupProbe that asks /health/startup',
    },
  ],
  thereIsTimeToEnd: [
    {
      when: 'a pod is killed while it may still be ending',
      breaks: (all) => {
        podOf(all, 'archive').terminationGracePeriodSeconds = 605;
      },
      says: 'Deployment/archive is killed before it may have ended',
    },
    {
      when: 'a pod says nothing of it, and is given half a minute',
      breaks: (all) => {
        delete podOf(all, 'api').terminationGracePeriodSeconds;
      },
      says: 'Deployment/api is killed before it may have ended',
    },
    {
      when: 'a service is told to end while it is still being asked',
      breaks: (all) => {
        delete containerOf(all, 'api').lifecycle;
      },
      says: 'Deployment/api is told to end before anybody else hears of it',
    },
  ],
  jobsMayEnd: [
    {
      when: 'the archive may not end its day',
      breaks: (all) => {
        variable(all, 'archive', 'SHUTDOWN_GRACE_SECONDS').value = '60';
      },
      says: 'Deployment/archive is shorter than its longest job',
    },
  ],
  rolloutsLoseNothing: [
    {
      when: 'a rollout takes one away first',
      breaks: (all) => {
        the(all, 'Deployment', 'api').spec!.strategy!.rollingUpdate!.maxUnavailable = 1;
      },
      says: 'Deployment/api takes one away before another serves',
    },
    {
      when: 'a rollout takes all away first',
      breaks: (all) => {
        the(all, 'Deployment', 'api').spec!.strategy = { type: 'Recreate' };
      },
      says: 'Deployment/api takes one away before another serves',
    },
  ],
  podsAreSpread: [
    {
      when: 'pods may share a node',
      breaks: (all) => {
        podOf(all, 'api').topologySpreadConstraints!.shift();
      },
      says: 'Deployment/api is not spread by kubernetes.io/hostname',
    },
    {
      when: 'the last release’s pods are counted with this one’s',
      breaks: (all) => {
        podOf(all, 'api').topologySpreadConstraints![1]!.matchLabelKeys = [];
      },
      says: 'Deployment/api is not spread by topology.kubernetes.io/zone',
    },
  ],
};
