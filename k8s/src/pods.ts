import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { nameOf, ofKind, type Manifest } from './manifest.js';

export type Labels = Readonly<Record<string, string>>;

/** What a Deployment, a Job, a CronJob or a StatefulSet makes pods from. */
export interface Pod {
  readonly owner: string;
  readonly name: string;
  readonly labels: Labels;
  readonly spec: IPodSpec;
}

export interface Contained {
  readonly pod: Pod;
  /** `Deployment/api container api` */
  readonly called: string;
  readonly container: IContainer;
}

export function podsOf(all: readonly Manifest[]): Pod[] {
  const makers = [
    ...[...ofKind(all, 'Deployment'), ...ofKind(all, 'Job'), ...ofKind(all, 'StatefulSet')].map((owner) => ({
      owner,
      template: owner.spec?.template,
    })),
    ...ofKind(all, 'CronJob').map((owner) => ({ owner, template: owner.spec?.jobTemplate.spec?.template })),
  ];
  return makers.flatMap(({ owner, template }) => {
    if (template?.spec === undefined) return [];
    const labels = template.metadata?.labels ?? {};
    return [{ owner: nameOf(owner), name: owner.metadata?.name ?? '', labels, spec: template.spec }];
  });
}

export function containersOf(pod: Pod): Contained[] {
  return [...(pod.spec.initContainers ?? []), ...pod.spec.containers].map((container) => ({
    pod,
    called: `${pod.owner} container ${container.name}`,
    container,
  }));
}

export const allContainers = (all: readonly Manifest[]): Contained[] => podsOf(all).flatMap(containersOf);

/** Those of Palmhouse's own services, not what a local cluster runs beside them. */
export const servicePods = (all: readonly Manifest[]): Pod[] =>
  podsOf(all).filter(({ labels }) => labels['app.kubernetes.io/component'] === 'service');

/** A service's own container is the first. */
export const mainContainer = ({ spec }: Pod): IContainer => spec.containers[0]!;

/** Which program of Palmhouse an image holds: `…/palmhouse/api:0.1.0` is the api. undefined: none of ours. */
export const appOf = (image: string | undefined): string | undefined =>
  /(?:^|\/)palmhouse\/([a-z]+)(?:[:@]|$)/.exec(image ?? '')?.[1];

export const tagOf = (image: string | undefined): string | undefined =>
  /:([\w][\w.-]*)(?:@|$)/.exec((image ?? '').split('/').at(-1) ?? '')?.[1];
