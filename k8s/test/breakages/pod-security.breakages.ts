import { containerOf, podOf, the, without, type Breakages } from './breakage.js';

const security = (all: Parameters<typeof containerOf>[0]) => containerOf(all, 'care').securityContext!;

export const podSecurityBreakages: Breakages = {
  namespaceIsRestricted: [
    {
      when: 'the namespace takes baseline pods',
      breaks: (all) => {
        the(all, 'Namespace', 'palmhouse').metadata!.labels!['pod-security.kubernetes.io/enforce'] =
          'baseline';
      },
      says: 'Namespace/palmhouse does not enforce restricted',
    },
    {
      when: 'there is no namespace',
      breaks: (all) => without(all, 'Namespace', 'palmhouse'),
      says: 'there are 0 namespaces, not one',
    },
  ],
  allIsInTheNamespace: [
    {
      when: 'something lies beside the namespace',
      breaks: (all) => {
        the(all, 'Service', 'api').metadata!.namespace = 'default';
      },
      says: 'Service/api is not in the namespace palmhouse',
    },
  ],
  podsAreRestricted: [
    {
      when: 'a pod may run as root',
      breaks: (all) => {
        delete podOf(all, 'care').securityContext!.runAsNonRoot;
      },
      says: 'Deployment/care may run as root',
    },
    {
      when: 'a pod goes by a user’s name',
      breaks: (all) => {
        delete podOf(all, 'care').securityContext!.runAsUser;
      },
      says: 'Deployment/care names no user by number',
    },
    {
      when: 'a pod may make every call to the kernel',
      breaks: (all) => {
        podOf(all, 'care').securityContext!.seccompProfile = { type: 'Unconfined' };
      },
      says: 'Deployment/care has no seccomp profile',
    },
    {
      when: 'a pod lives in its node’s network',
      breaks: (all) => {
        podOf(all, 'care').hostNetwork = true;
      },
      says: "Deployment/care shares the host's namespaces",
    },
    {
      when: 'a pod mounts its node’s disk',
      breaks: (all) => {
        podOf(all, 'care').volumes!.push({ name: 'etc', hostPath: { path: '/etc' } });
      },
      says: 'Deployment/care mounts etc from where restricted forbids it',
    },
  ],
  containersAreRestricted: [
    {
      when: 'a container may gain privileges',
      breaks: (all) => {
        security(all).allowPrivilegeEscalation = true;
      },
      says: 'Deployment/care container care may gain privileges',
    },
    {
      when: 'a container may write to its root',
      breaks: (all) => {
        delete security(all).readOnlyRootFilesystem;
      },
      says: 'Deployment/care container care may write to its root',
    },
    {
      when: 'a container keeps capabilities',
      breaks: (all) => {
        security(all).capabilities = { drop: ['NET_RAW'] };
      },
      says: 'Deployment/care container care keeps capabilities',
    },
    {
      when: 'a container adds capabilities',
      breaks: (all) => {
        security(all).capabilities!.add = ['NET_BIND_SERVICE'];
      },
      says: 'Deployment/care container care adds capabilities',
    },
    {
      when: 'a container is privileged',
      breaks: (all) => {
        security(all).privileged = true;
      },
      says: 'Deployment/care container care is privileged',
    },
    {
      when: 'a container runs as root whatever its pod says',
      breaks: (all) => {
        security(all).runAsUser = 0;
      },
      says: 'Deployment/care container care runs as root',
    },
    {
      when: 'a container takes a port of its node',
      breaks: (all) => {
        containerOf(all, 'care').ports![0]!.hostPort = 80;
      },
      says: 'Deployment/care container care takes a port of the host',
    },
  ],
  noTokenIsMounted: [
    {
      when: 'an account mounts its token',
      breaks: (all) => {
        delete the(all, 'ServiceAccount', 'care').automountServiceAccountToken;
      },
      says: 'ServiceAccount/care mounts its token',
    },
    {
      when: 'a pod mounts its account’s token',
      breaks: (all) => {
        podOf(all, 'care').automountServiceAccountToken = true;
      },
      says: "Deployment/care mounts its account's token",
    },
  ],
  accountsAreTheirOwn: [
    {
      when: 'a service goes by another’s account',
      breaks: (all) => {
        podOf(all, 'care').serviceAccountName = 'archive';
      },
      says: 'Deployment/care has no account of its own',
    },
    {
      when: 'an account is not there',
      breaks: (all) => without(all, 'ServiceAccount', 'care'),
      says: 'Deployment/care has no account of its own',
    },
  ],
  noServiceLinks: [
    {
      when: 'Services become variables',
      breaks: (all) => {
        delete podOf(all, 'care').enableServiceLinks;
      },
      says: 'Deployment/care is given variables of Services',
    },
  ],
};
