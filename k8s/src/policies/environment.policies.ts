import { givenOf } from '../services/environment.js';
import type { SettingsReader } from '../services/settings-of.js';
import type { Policy } from './policy.js';

/** Read by Node and by the AWS SDK, not by a service's settings. */
const BY_LIBRARIES = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

/** A service is given all that it needs and nothing that it does not read: it would start, and no setting is in vain. */
export const environmentsAreRead =
  (settingsOf: SettingsReader): Policy =>
  (all) =>
    givenOf(all).flatMap(({ called, app, environment }) => {
      const { names, problem } = settingsOf(app, environment);
      return [
        ...(problem === null ? [] : [`${called} would not start: ${problem}`]),
        ...Object.keys(environment)
          .filter((name) => !names.includes(name) && !BY_LIBRARIES.includes(name))
          .map((name) => `${called} is given ${name}, which ${app} does not read`),
      ];
    });

/** Each service's own matter: where it listens, how it logs, how much it takes. Of everything else there is one truth. */
const OWN = [
  'DATABASE_POOL_SIZE',
  'HOST',
  'LAKE_CACHE_BYTES',
  'LAKE_CACHE_DIR',
  'LAKE_MEMORY_MB',
  'LOG_LEVEL',
  'METRICS_PORT',
  'NODE_OPTIONS',
  'PORT',
  'SHUTDOWN_GRACE_SECONDS',
];

/** What several services go by, all of them are told alike: a rule known to one alone would be two rules. */
export const sharedSettingsAgree =
  (settingsOf: SettingsReader): Policy =>
  (all) => {
    const services = givenOf(all)
      .filter(
        ({ pod, container }) =>
          pod.spec.containers.includes(container) && pod.owner.startsWith('Deployment/'),
      )
      .map((given) => ({ ...given, names: settingsOf(given.app, given.environment).names }));
    const told = new Set(services.flatMap(({ environment }) => Object.keys(environment)));
    return [...told]
      .filter((name) => !OWN.includes(name))
      .flatMap((name) => {
        const readers = services.filter(({ names }) => names.includes(name));
        const values = new Set(readers.map(({ environment }) => environment[name]));
        const who = readers.map(({ app }) => app).join(', ');
        return values.size > 1 ? [`${name} is not the same for all who read it: ${who}`] : [];
      });
  };
