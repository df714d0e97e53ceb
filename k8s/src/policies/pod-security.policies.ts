import type { IVolume } from 'kubernetes-models/v1/Volume';
import { nameOf, ofKind } from '../manifest.js';
import { allContainers, podsOf } from '../pods.js';
import type { Policy } from './policy.js';

const MODES = ['enforce', 'warn', 'audit'];

/** The namespace refuses whatever is not `restricted`. */
export const namespaceIsRestricted: Policy = (all) => {
  const namespaces = ofKind(all, 'Namespace');
  if (namespaces.length !== 1) return [`there are ${namespaces.length} namespaces, not one`];
  const labels = namespaces[0]!.metadata?.labels ?? {};
  return MODES.filter((mode) => labels[`pod-security.kubernetes.io/${mode}`] !== 'restricted').map(
    (mode) => `${nameOf(namespaces[0]!)} does not ${mode} restricted`,
  );
};

/** All that has a namespace is in Palmhouse's. */
export const allIsInTheNamespace: Policy = (all) =>
  all
    .filter(({ kind, metadata }) => kind !== 'Namespace' && metadata?.namespace !== 'palmhouse')
    .map((each) => `${nameOf(each)} is not in the namespace palmhouse`);

const VOLUMES = ['configMap', 'emptyDir', 'persistentVolumeClaim', 'projected', 'secret'];
const isAllowed = (volume: IVolume) =>
  Object.keys(volume).every((key) => key === 'name' || VOLUMES.includes(key));

/** What Pod Security calls restricted, said by each pod itself, with a user that has a number. */
export const podsAreRestricted: Policy = (all) =>
  podsOf(all).flatMap(({ owner, spec }) => {
    const { runAsNonRoot, runAsUser, runAsGroup, seccompProfile } = spec.securityContext ?? {};
    return [
      ...(runAsNonRoot === true ? [] : [`${owner} may run as root`]),
      ...((runAsUser ?? 0) > 0 && (runAsGroup ?? 0) > 0 ? [] : [`${owner} names no user by number`]),
      ...(seccompProfile?.type === 'RuntimeDefault' ? [] : [`${owner} has no seccomp profile`]),
      ...(spec.hostNetwork || spec.hostPID || spec.hostIPC ? [`${owner} shares the host's namespaces`] : []),
      ...(spec.volumes ?? [])
        .filter((volume) => !isAllowed(volume))
        .map(({ name }) => `${owner} mounts ${name} from where restricted forbids it`),
    ];
  });

/** No container gains rights, nor writes where its image lies. */
export const containersAreRestricted: Policy = (all) =>
  allContainers(all).flatMap(({ called, container: { securityContext: given, ports = [] } }) => [
    ...(given?.allowPrivilegeEscalation === false ? [] : [`${called} may gain privileges`]),
    ...(given?.readOnlyRootFilesystem === true ? [] : [`${called} may write to its root`]),
    ...(given?.capabilities?.drop?.includes('ALL') === true ? [] : [`${called} keeps capabilities`]),
    ...((given?.capabilities?.add ?? []).length === 0 ? [] : [`${called} adds capabilities`]),
    ...(given?.privileged === true ? [`${called} is privileged`] : []),
    ...(given?.runAsUser === 0 || given?.runAsNonRoot === false ? [`${called} runs as root`] : []),
    ...(ports.some(({ hostPort }) => hostPort !== undefined) ? [`${called} takes a port of the host`] : []),
  ]);

/** Nobody here speaks with the API server: neither an account nor a pod mounts a token. */
export const noTokenIsMounted: Policy = (all) => [
  ...ofKind(all, 'ServiceAccount')
    .filter((account) => account.automountServiceAccountToken !== false)
    .map((account) => `${nameOf(account)} mounts its token`),
  ...podsOf(all)
    .filter(({ spec }) => spec.automountServiceAccountToken !== false)
    .map(({ owner }) => `${owner} mounts its account's token`),
];

/** What people run by hand looks after the lake as the archive does. */
const ACTS_AS: Readonly<Record<string, string>> = { cli: 'archive' };

/** Each program of Palmhouse has an account of its own, which exists: rights are given to one, not to all. */
export const accountsAreTheirOwn: Policy = (all) => {
  const names = new Set(ofKind(all, 'ServiceAccount').map(({ metadata }) => metadata?.name));
  return podsOf(all)
    .filter(({ labels }) => labels['app.kubernetes.io/component'] !== 'backing')
    .filter(({ labels, spec }) => {
      const account = spec.serviceAccountName ?? '';
      const name = labels['app.kubernetes.io/name'] ?? '';
      return account !== (ACTS_AS[name] ?? name) || !names.has(account);
    })
    .map(({ owner }) => `${owner} has no account of its own`);
};

/** Variables that Kubernetes makes of Services stay out: one called `api` would say API_PORT. */
export const noServiceLinks: Policy = (all) =>
  podsOf(all)
    .filter(({ spec }) => spec.enableServiceLinks !== false)
    .map(({ owner }) => `${owner} is given variables of Services`);
