import { nameOf, ofKind } from '../manifest.js';
import { podsOf, type Pod } from '../pods.js';
import { selects } from '../selector.js';
import type { Policy } from './policy.js';

const portsOf = ({ spec }: Pod) => spec.containers.flatMap(({ ports = [] }) => ports);

/** What makes pods selects those that it makes, and nobody else's. */
export const ownersSelectTheirPods: Policy = (all) =>
  [...ofKind(all, 'Deployment'), ...ofKind(all, 'StatefulSet')].flatMap((owner) => {
    const selected = podsOf(all).filter(({ labels }) => selects(owner.spec?.selector, labels));
    const own = selected.length === 1 && selected[0]!.owner === nameOf(owner);
    return own ? [] : [`${nameOf(owner)} does not select its own pods alone`];
  });

/** A Service leads to one kind of pod, and to a port that it has; never to the port of metrics. */
export const servicesLeadSomewhere: Policy = (all) =>
  ofKind(all, 'Service').flatMap((service) => {
    const selector = { matchLabels: service.spec?.selector ?? {} };
    const selected = podsOf(all).filter(({ labels }) => selects(selector, labels));
    if (selected.length !== 1) return [`${nameOf(service)} leads to ${selected.length} kinds of pods`];
    const ports = portsOf(selected[0]!);
    return (service.spec?.ports ?? []).flatMap(({ targetPort }) => {
      const found = ports.find(({ name, containerPort }) => [name, containerPort].includes(targetPort));
      if (found === undefined) return [`${nameOf(service)} leads to a port that is not there`];
      return found.name === 'metrics' ? [`${nameOf(service)} leads to the metrics`] : [];
    });
  });

/** Prometheus finds every service's metrics, and nothing else. */
export const monitorsFindMetrics: Policy = (all) =>
  ofKind(all, 'PodMonitor').flatMap((monitor) => {
    const asked = monitor.spec.podMetricsEndpoints?.map(({ port }) => port) ?? [];
    return podsOf(all)
      .filter((pod) => {
        const hasMetrics = portsOf(pod).some(({ name }) => name === 'metrics');
        return hasMetrics !== selects(monitor.spec.selector, pod.labels);
      })
      .map(({ owner }) => `${nameOf(monitor)} is mistaken about ${owner}`)
      .concat(asked.join() === 'metrics' ? [] : [`${nameOf(monitor)} asks other ports than metrics`]);
  });
