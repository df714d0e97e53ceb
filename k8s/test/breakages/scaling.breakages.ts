import { the, without, type Breakages } from './breakage.js';

export const scalingBreakages: Breakages = {
  scalersFindTheirTarget: [
    {
      when: 'the autoscaler scales what is not there',
      breaks: (all) => {
        the(all, 'HorizontalPodAutoscaler', 'api').spec!.scaleTargetRef.name = 'web';
      },
      says: 'HorizontalPodAutoscaler/api scales Deployment/web, which is not there',
    },
    {
      when: 'a rollout would put the number back',
      breaks: (all) => {
        the(all, 'Deployment', 'ingestion').spec!.replicas = 2;
      },
      says: 'Deployment/ingestion says replicas, and so does ScaledObject/ingestion',
    },
    {
      when: 'two scale the same',
      breaks: (all) => {
        the(all, 'ScaledObject', 'ingestion').spec!.scaleTargetRef.name = 'api';
      },
      says: 'Deployment/api is scaled by several',
    },
  ],
  theBusyAreScaled: [
    {
      when: 'the API may be one alone',
      breaks: (all) => {
        the(all, 'HorizontalPodAutoscaler', 'api').spec!.minReplicas = 1;
      },
      says: 'Deployment/api is not scaled from two on',
    },
    {
      when: 'nobody scales ingestion',
      breaks: (all) => without(all, 'ScaledObject', 'ingestion'),
      says: 'Deployment/ingestion is not scaled from two on',
    },
  ],
  triggersAreAuthenticated: [
    {
      when: 'KEDA may not ask',
      breaks: (all) => without(all, 'TriggerAuthentication', 'queue'),
      says: 'ScaledObject/ingestion asks waiting as nobody that is there',
    },
  ],
  budgetsLetOneGo: [
    {
      when: 'a service has no budget',
      breaks: (all) => without(all, 'PodDisruptionBudget', 'api'),
      says: 'Deployment/api has not one budget',
    },
    {
      when: 'a budget holds the only one there is',
      breaks: (all) => {
        const { spec } = the(all, 'PodDisruptionBudget', 'archive');
        delete spec!.maxUnavailable;
        spec!.minAvailable = 1;
      },
      says: 'PodDisruptionBudget/archive lets none go',
    },
    {
      when: 'a budget holds who is not well',
      breaks: (all) => {
        delete the(all, 'PodDisruptionBudget', 'api').spec!.unhealthyPodEvictionPolicy;
      },
      says: 'PodDisruptionBudget/api keeps who is not well',
    },
  ],
  ownersSelectTheirPods: [
    {
      when: 'a Deployment selects the pods of all',
      breaks: (all) => {
        the(all, 'Deployment', 'api').spec!.selector = {
          matchLabels: { 'app.kubernetes.io/part-of': 'palmhouse' },
        };
      },
      says: 'Deployment/api does not select its own pods alone',
    },
  ],
  servicesLeadSomewhere: [
    {
      when: 'a Service selects nobody',
      breaks: (all) => {
        the(all, 'Service', 'api').spec!.selector = { app: 'api' };
      },
      says: 'Service/api leads to 0 kinds of pods',
    },
    {
      when: 'a Service leads to a port that is not there',
      breaks: (all) => {
        the(all, 'Service', 'api').spec!.ports![0]!.targetPort = 8080;
      },
      says: 'Service/api leads to a port that is not there',
    },
    {
      when: 'a Service leads to the metrics',
      breaks: (all) => {
        the(all, 'Service', 'api').spec!.ports![0]!.targetPort = 'metrics';
      },
      says: 'Service/api leads to the metrics',
    },
  ],
  monitorsFindMetrics: [
    {
      when: 'Prometheus does not find a service',
      breaks: (all) => {
        the(all, 'PodMonitor', 'palmhouse').spec.selector = {
          matchLabels: { 'app.kubernetes.io/name': 'api' },
        };
      },
      says: 'PodMonitor/palmhouse is mistaken about Deployment/care',
    },
    {
      when: 'Prometheus asks at another port',
      breaks: (all) => {
        the(all, 'PodMonitor', 'palmhouse').spec.podMetricsEndpoints![0]!.port = 'http';
      },
      says: 'PodMonitor/palmhouse asks other ports than metrics',
    },
  ],
};
