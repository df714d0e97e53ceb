import { containerOf, podOf, the, without, type Breakages } from './breakage.js';

const release = 'migrate-0.1.0';

export const outsideBreakages: Breakages = {
  secretsAreKnown: [
    {
      when: 'a service asks for a secret that nobody makes',
      breaks: (all) => {
        containerOf(all, 'api').env!.push({
          name: 'X',
          valueFrom: { secretKeyRef: { name: 'palmhouse-links', key: 'LINK_SECRETS' } },
        });
      },
      says: 'Deployment/api container api asks for LINK_SECRETS of palmhouse-links, which nobody makes',
    },
    {
      when: 'KEDA asks for a secret that nobody makes',
      breaks: (all) => {
        the(all, 'TriggerAuthentication', 'queue').spec!.secretTargetRef![0]!.name = 'redis';
      },
      says: 'TriggerAuthentication/queue asks for KEDA_ADDRESS of redis, which nobody makes',
    },
    {
      when: 'secrets are made here, but not this one',
      breaks: (all) => {
        all.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'palmhouse-links' }, stringData: {} });
      },
      says: 'Deployment/care container care asks for LINK_SECRET of palmhouse-links, which is not made here',
    },
  ],
  secretsAreReferences: [
    {
      when: 'a secret is in the manifests',
      breaks: (all) => {
        all.push({
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'palmhouse-mail' },
          stringData: { a: 'b' },
        });
      },
      says: 'Secret/palmhouse-mail holds values',
    },
  ],
  settingsHoldNoSecrets: [
    {
      when: 'a password is among the settings',
      breaks: (all) => {
        all.push({
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'care-settings' },
          data: { SMTP_URL: 'smtp://palm:house@mail' },
        });
      },
      says: 'ConfigMap/care-settings holds SMTP_URL',
    },
    {
      when: 'a secret is given in the open',
      breaks: (all) => {
        containerOf(all, 'api').env!.push({ name: 'LINK_SECRET', value: 'x'.repeat(32) });
      },
      says: 'Deployment/api container api is given LINK_SECRET in the open',
    },
    {
      when: 'a password is in a command',
      breaks: (all) => {
        containerOf(all, 'api').args = ['--database=postgres://palm:house@db/palmhouse'];
      },
      says: 'Deployment/api container api is told a password',
    },
  ],
  settingsAreThere: [
    {
      when: 'settings are called otherwise than they are',
      breaks: (all) => {
        containerOf(all, 'care').envFrom![0]!.configMapRef!.name = 'care-settings';
      },
      says: 'Deployment/care container care takes up care-settings, which is not there',
    },
    {
      when: 'a volume is made of nothing',
      breaks: (all) => {
        podOf(all, 'care').volumes![0] = { name: 'tmp', configMap: { name: 'none' } };
      },
      says: 'Deployment/care takes up none, which is not there',
    },
  ],
  migrationsAreAJob: [
    {
      when: 'nobody migrates',
      breaks: (all) => without(all, 'Job', release),
      says: 'there are 0 jobs that migrate, not one',
    },
    {
      when: 'the Job is called the same in every release',
      breaks: (all) => {
        the(all, 'Job', release).metadata!.name = 'migrate';
      },
      says: 'Job/migrate is not named after its release',
    },
    {
      when: 'the Job does something else',
      breaks: (all) => {
        the(all, 'Job', release).spec!.template.spec!.containers[0]!.args = ['doctor'];
      },
      says: `Job/${release} does not migrate`,
    },
    {
      when: 'Jobs pile up',
      breaks: (all) => {
        delete the(all, 'Job', release).spec!.ttlSecondsAfterFinished;
      },
      says: `Job/${release} stays for ever`,
    },
  ],
  podsWaitForTheSchema: [
    {
      when: 'a service does not wait',
      breaks: (all) => {
        podOf(all, 'care').initContainers = [];
      },
      says: 'Deployment/care waits for no schema',
    },
    {
      when: 'a service waits for the schema of another release',
      breaks: (all) => {
        podOf(all, 'care').initContainers![0]!.image = 'palmhouse/cli:0.0.9';
      },
      says: 'Deployment/care waits for another release',
    },
    {
      when: 'who waits takes the queue to be elsewhere',
      breaks: (all) => {
        const { env } = podOf(all, 'care').initContainers![0]!;
        env!.splice(
          env!.findIndex(({ name }) => name === 'QUEUE_URL'),
          1,
        );
      },
      says: 'Deployment/care waits by another QUEUE_URL',
    },
  ],
  rolloutsOutlastTheWait: [
    {
      when: 'a rollout is given up while its pods wait',
      breaks: (all) => {
        the(all, 'Deployment', 'api').spec!.progressDeadlineSeconds = 300;
      },
      says: 'Deployment/api is given up while it waits',
    },
  ],
  theWayInIsEncrypted: [
    {
      when: 'there is no TLS',
      breaks: (all) => {
        delete the(all, 'Ingress', 'palmhouse').spec!.tls;
      },
      says: 'Ingress/palmhouse serves palmhouse.museum.example without TLS',
    },
    {
      when: 'whatever host is asked for is served',
      breaks: (all) => {
        delete the(all, 'Ingress', 'palmhouse').spec!.rules![0]!.host;
      },
      says: 'Ingress/palmhouse serves any host without TLS',
    },
  ],
  theWayInLeadsSomewhere: [
    {
      when: 'what is behind it is not there',
      breaks: (all) => without(all, 'Service', 'api'),
      says: 'Ingress/palmhouse leads /graphql nowhere',
    },
  ],
  theInsideStaysInside: [
    {
      when: 'everything is served',
      breaks: (all) => {
        the(all, 'Ingress', 'palmhouse').spec!.rules![0]!.http!.paths[0]!.pathType = 'Prefix';
      },
      says: '/health/ready can be asked from outside',
    },
  ],
  theProxyIsTrusted: [
    {
      when: 'the API takes all people for the proxy',
      breaks: (all) => {
        const settings = all.find(
          ({ kind, metadata }) => kind === 'ConfigMap' && metadata?.name?.startsWith('api-'),
        );
        delete (settings as { data: Record<string, string> }).data['TRUST_PROXY'];
      },
      says: 'the API does not trust the one proxy in front of it',
    },
  ],
  environmentsAreRead: [
    {
      when: 'a setting is misspelt',
      breaks: (all) => {
        containerOf(all, 'ingestion').env!.push({ name: 'SWEEP_CONCURENCY', value: '8' });
      },
      says: 'Deployment/ingestion container ingestion is given SWEEP_CONCURENCY, which ingestion does not read',
    },
    {
      when: 'a setting is missing',
      breaks: (all) => {
        const { env } = containerOf(all, 'care');
        env!.splice(
          env!.findIndex(({ name }) => name === 'SMTP_URL'),
          1,
        );
      },
      says: 'Deployment/care container care would not start: The environment does not allow a start:\n  SMTP_URL is missing: expected smtp://user:password@host:port or smtps://…',
    },
    {
      when: 'anyone may do everything in production',
      breaks: (all) => {
        containerOf(all, 'api').env!.push({ name: 'AUTH_MODE', value: 'open' });
      },
      says: 'Deployment/api container api would not start: AUTH_MODE=open is refused with NODE_ENV=production: anyone could do everything. Set AUTH_MODE to oidc or keys.',
    },
  ],
  sharedSettingsAgree: [
    {
      when: 'care judges by a number that the API does not show',
      breaks: (all) => {
        containerOf(all, 'care').env!.push({ name: 'CARE_OVERDUE_AMBER_HOURS', value: '36' });
      },
      says: 'CARE_OVERDUE_AMBER_HOURS is not the same for all who read it: api, care',
    },
  ],
};
