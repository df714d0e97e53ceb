import { nameOf, ofKind, type Manifest } from '../manifest.js';
import { allContainers } from '../pods.js';
import { SECRETS } from '../secrets.js';
import type { Policy } from './policy.js';

interface Reference {
  readonly by: string;
  readonly secret: string;
  readonly key: string;
}

export function secretReferences(all: readonly Manifest[]): Reference[] {
  const fromPods = allContainers(all).flatMap(({ called, container: { env = [], envFrom = [] } }) => [
    ...env.flatMap(({ valueFrom }) => {
      const ref = valueFrom?.secretKeyRef;
      return ref === undefined ? [] : [{ by: called, secret: ref.name ?? '', key: ref.key }];
    }),
    ...envFrom.flatMap(({ secretRef }) => {
      const secret = secretRef?.name;
      if (secret === undefined) return [];
      return Object.keys(SECRETS[secret] ?? { '*': '' }).map((key) => ({ by: called, secret, key }));
    }),
  ]);
  const fromKeda = ofKind(all, 'TriggerAuthentication').flatMap((each) =>
    (each.spec?.secretTargetRef ?? []).map(({ name, key }) => ({ by: nameOf(each), secret: name, key })),
  );
  return [...fromPods, ...fromKeda];
}

/** Whoever refers to a secret refers to one that an operator knows of; and where secrets are made here, to one of those. */
export const secretsAreKnown: Policy = (all) => {
  const made = ofKind(all, 'Secret');
  return secretReferences(all).flatMap(({ by, secret, key }) => {
    if (SECRETS[secret]?.[key] === undefined)
      return [`${by} asks for ${key} of ${secret}, which nobody makes`];
    const own = made.find(({ metadata }) => metadata?.name === secret);
    const isThere = made.length === 0 || Object.hasOwn({ ...own?.data, ...own?.stringData }, key);
    return isThere ? [] : [`${by} asks for ${key} of ${secret}, which is not made here`];
  });
};

/** Nothing that is secret stands in a manifest, but what says that it is to be thrown away. */
export const secretsAreReferences: Policy = (all) =>
  ofKind(all, 'Secret')
    .filter(({ metadata }) => metadata?.annotations?.['palmhouse.lnhm.co.uk/throw-away'] !== 'true')
    .map((each) => `${nameOf(each)} holds values`);

const looksSecret = /:\/\/[^/\s]*:[^/\s]*@|PASSWORD|SECRET|_KEY$/;

/** Neither do settings hold any. */
export const settingsHoldNoSecrets: Policy = (all) => [
  ...ofKind(all, 'ConfigMap').flatMap((map) =>
    Object.entries(map.data ?? {})
      .filter(([name, value]) => looksSecret.test(name) || looksSecret.test(value))
      .map(([name]) => `${nameOf(map)} holds ${name}`),
  ),
  ...allContainers(all).flatMap(({ called, container: { env = [], args = [] } }) => [
    ...env
      .filter(({ name, value = '' }) => value !== '' && (looksSecret.test(name) || looksSecret.test(value)))
      .map(({ name }) => `${called} is given ${name} in the open`),
    ...args.filter((arg) => /:\/\/[^/\s]*:[^/\s]*@/.test(arg)).map(() => `${called} is told a password`),
  ]),
];
