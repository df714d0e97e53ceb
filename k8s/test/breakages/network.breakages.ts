import { the, without, type Breakages } from './breakage.js';

const ANYWHERE = '0.0.0.0/0';

export const networkBreakages: Breakages = {
  allIsDeniedAtFirst: [
    {
      when: 'nothing is denied',
      breaks: (all) => without(all, 'NetworkPolicy', 'default-deny'),
      says: 'no policy denies everything in both directions',
    },
    {
      when: 'only what comes in is denied',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'default-deny').spec!.policyTypes = ['Ingress'];
      },
      says: 'no policy denies everything in both directions',
    },
  ],
  openingsAreNarrow: [
    {
      when: 'an opening is for everybody',
      breaks: (all) => {
        delete the(all, 'NetworkPolicy', 'ingress-to-api').spec!.ingress![0]!.from;
      },
      says: 'NetworkPolicy/ingress-to-api opens Ingress to everybody',
    },
    {
      when: 'an opening is for every port',
      breaks: (all) => {
        delete the(all, 'NetworkPolicy', 'to-database').spec!.egress![0]!.ports;
      },
      says: 'NetworkPolicy/to-database opens every port',
    },
    {
      when: 'an opening is for a whole namespace',
      breaks: (all) => {
        delete the(all, 'NetworkPolicy', 'ingress-to-api').spec!.ingress![0]!.from![0]!.podSelector;
      },
      says: 'NetworkPolicy/ingress-to-api opens to whole namespaces',
    },
    {
      when: 'an opening is for pods that are called otherwise',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'ingress-to-api').spec!.podSelector = { matchLabels: { app: 'api' } };
      },
      says: 'NetworkPolicy/ingress-to-api is for nobody',
    },
  ],
  openingsHaveCounterparts: [
    {
      when: 'a pod may go where it may not come in',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'to-database').spec!.egress![0]!.to = [
          { podSelector: { matchLabels: { 'app.kubernetes.io/name': 'api' } } },
        ];
      },
      says: 'NetworkPolicy/to-database opens Deployment/care to Deployment/api by TCP 5432, which is closed at the other end',
    },
    {
      when: 'a pod may come in that may not go out',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'ingress-to-api').spec!.ingress![0]!.from = [
          { podSelector: { matchLabels: { 'app.kubernetes.io/name': 'care' } } },
        ];
      },
      says: 'NetworkPolicy/ingress-to-api opens Deployment/care to Deployment/api by TCP 3000, which is closed at the other end',
    },
    {
      when: 'an opening is to pods that are not there',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'to-queue').spec!.egress![0]!.to = [
          { podSelector: { matchLabels: { 'app.kubernetes.io/name': 'redis' } } },
        ];
      },
      says: 'NetworkPolicy/to-queue opens to pods that are not there',
    },
  ],
  openedPortsAreListenedOn: [
    {
      when: 'an opening is to a port where nobody listens',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'ingress-to-api').spec!.ingress![0]!.ports = [
          { protocol: 'TCP', port: 8080 },
        ];
      },
      says: 'NetworkPolicy/ingress-to-api opens TCP 8080, where nobody listens',
    },
  ],
  metadataIsClosed: [
    {
      when: 'the whole internet is opened with the metadata address in it',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'to-store').spec!.egress![0]!.to = [{ ipBlock: { cidr: ANYWHERE } }];
      },
      says: 'NetworkPolicy/to-store opens 169.254.169.254',
    },
    {
      when: 'only its older address is excepted',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'to-store').spec!.egress![0]!.to!.push({ ipBlock: { cidr: 'fd00::/8' } });
      },
      says: 'NetworkPolicy/to-store opens fd00:ec2::254',
    },
  ],
  metricsAreForPrometheus: [
    {
      when: 'the ingress controller may ask for metrics',
      breaks: (all) => {
        the(all, 'NetworkPolicy', 'ingress-to-api').spec!.ingress![0]!.ports!.push({
          protocol: 'TCP',
          port: 9400,
        });
      },
      says: 'NetworkPolicy/ingress-to-api opens the metrics to others than Prometheus',
    },
  ],
};
