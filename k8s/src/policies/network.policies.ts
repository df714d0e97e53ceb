import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { BlockList, isIPv6 } from 'node:net';
import { nameOf, ofKind, type Manifest } from '../manifest.js';
import { podsOf, type Pod } from '../pods.js';
import { selects } from '../selector.js';
import type { Policy } from './policy.js';

type Direction = 'Ingress' | 'Egress';

interface Opening {
  readonly policy: string;
  readonly direction: Direction;
  /** Whose door it is. */
  readonly pods: readonly Pod[];
  readonly peers: readonly INetworkPolicyPeer[];
  readonly ports: readonly string[];
}

export function openingsOf(all: readonly Manifest[]): Opening[] {
  return ofKind(all, 'NetworkPolicy').flatMap((policy) => {
    const pods = podsOf(all).filter(({ labels }) => selects(policy.spec?.podSelector, labels));
    const said = (
      direction: Direction,
      peers: readonly INetworkPolicyPeer[] = [],
      ports: readonly object[] = [],
    ) => ({
      policy: nameOf(policy),
      direction,
      pods,
      peers,
      ports: (ports as { protocol?: string; port?: number | string }[]).map(
        ({ protocol, port }) => `${protocol ?? 'TCP'} ${port ?? '*'}`,
      ),
    });
    return [
      ...(policy.spec?.ingress ?? []).map(({ from, ports }) => said('Ingress', from, ports)),
      ...(policy.spec?.egress ?? []).map(({ to, ports }) => said('Egress', to, ports)),
    ];
  });
}

/** Where nothing is said, nothing goes: in both directions, for every pod. */
export const allIsDeniedAtFirst: Policy = (all) => {
  const denies = ofKind(all, 'NetworkPolicy').some(
    ({ spec }) =>
      Object.keys(spec?.podSelector ?? {}).length === 0 &&
      spec?.policyTypes?.includes('Ingress') === true &&
      spec.policyTypes.includes('Egress') &&
      (spec.ingress ?? []).length === 0 &&
      (spec.egress ?? []).length === 0,
  );
  return denies ? [] : ['no policy denies everything in both directions'];
};

/** An opening names whom and which port; for whom nobody is, it is no opening but a mistake. */
export const openingsAreNarrow: Policy = (all) =>
  openingsOf(all).flatMap(({ policy, pods, peers, ports, direction }) => [
    ...(pods.length === 0 ? [`${policy} is for nobody`] : []),
    ...(peers.length === 0 ? [`${policy} opens ${direction} to everybody`] : []),
    ...(ports.length === 0 || ports.some((port) => port.endsWith('*')) ? [`${policy} opens every port`] : []),
    ...peers.filter((peer) => isWide(peer)).map(() => `${policy} opens to whole namespaces`),
  ]);

const isWide = ({ ipBlock, podSelector }: INetworkPolicyPeer): boolean =>
  ipBlock === undefined && Object.keys(podSelector ?? {}).length === 0;

const isOurs = ({ ipBlock, namespaceSelector }: INetworkPolicyPeer): boolean =>
  ipBlock === undefined && namespaceSelector === undefined;

/** Whoever may go out to a pod here may come in there, by the same port; and whoever may come in may go out. */
export const openingsHaveCounterparts: Policy = (all) => {
  const openings = openingsOf(all);
  const ways = openings.flatMap((opening) =>
    opening.peers.filter(isOurs).flatMap((peer) => {
      const others = podsOf(all).filter(({ labels }) => selects(peer.podSelector, labels));
      if (others.length === 0) return [{ opening, way: '', lost: true }];
      return others.flatMap((other) =>
        opening.pods.flatMap((pod) => {
          const [from, to] = opening.direction === 'Egress' ? [pod, other] : [other, pod];
          return opening.ports.map((port) => ({
            opening,
            way: `${from.owner} to ${to.owner} by ${port}`,
            lost: false,
          }));
        }),
      );
    }),
  );
  const open = (way: string, direction: Direction) =>
    ways.some((each) => each.way === way && each.opening.direction === direction);
  return ways.flatMap(({ opening, way, lost }) => {
    if (lost) return [`${opening.policy} opens to pods that are not there`];
    const counterpart = opening.direction === 'Egress' ? 'Ingress' : 'Egress';
    return open(way, counterpart) ? [] : [`${opening.policy} opens ${way}, which is closed at the other end`];
  });
};

/** An opening comes in to a port that the pod listens on. */
export const openedPortsAreListenedOn: Policy = (all) =>
  openingsOf(all)
    .filter(({ direction }) => direction === 'Ingress')
    .flatMap(({ policy, pods, ports }) => {
      const listened = pods.flatMap(({ spec }) =>
        spec.containers.flatMap(({ ports: own = [] }) => own.map((each) => `TCP ${each.containerPort}`)),
      );
      return ports
        .filter((port) => !listened.includes(port))
        .map((port) => `${policy} opens ${port}, where nobody listens`);
    });

const METADATA = ['169.254.169.254', 'fd00:ec2::254'];

function holds(cidr: string, address: string): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const [net, prefix] = cidr.split('/') as [string, string];
  if (isIPv6(net) !== isIPv6(address)) return false;
  const list = new BlockList();
  list.addSubnet(net, Number(prefix), family);
  return list.check(address, family);
}

/** No range that is opened holds the cloud's metadata addresses, from which a pod could take its node's rights. */
export const metadataIsClosed: Policy = (all) =>
  openingsOf(all).flatMap(({ policy, peers }) =>
    peers.flatMap(({ ipBlock }) =>
      METADATA.filter((address) => {
        if (ipBlock === undefined || !holds(ipBlock.cidr, address)) return false;
        return !(ipBlock.except ?? []).some((cidr) => holds(cidr, address));
      }).map((address) => `${policy} opens ${address}`),
    ),
  );

/** Metrics are for Prometheus, what serves is for the ingress controller: no door is for both. */
export const metricsAreForPrometheus: Policy = (all) =>
  openingsOf(all)
    .filter(
      ({ direction, ports }) => direction === 'Ingress' && ports.some((port) => /^TCP 94\d\d$/.test(port)),
    )
    .filter(({ peers }) =>
      peers.some(({ podSelector }) => podSelector?.matchLabels?.['app.kubernetes.io/name'] !== 'prometheus'),
    )
    .map(({ policy }) => `${policy} opens the metrics to others than Prometheus`);
