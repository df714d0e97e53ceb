import { find } from '../manifest.js';
import { allContainers, podsOf } from '../pods.js';
import { OPERATORS_CONFIG_MAPS } from '../secrets.js';
import type { Policy } from './policy.js';

/** Settings that a pod takes up are there, or are known to be an operator's: a pod does not start without. */
export const settingsAreThere: Policy = (all) => {
  const taken = [
    ...allContainers(all).flatMap(({ called, container: { envFrom = [] } }) =>
      envFrom.map(({ configMapRef }) => ({ called, name: configMapRef?.name })),
    ),
    ...podsOf(all).flatMap(({ owner, spec: { volumes = [] } }) =>
      volumes.map(({ configMap }) => ({ called: owner, name: configMap?.name })),
    ),
  ];
  return taken
    .filter(({ name = '' }) => name !== '' && !OPERATORS_CONFIG_MAPS.includes(name))
    .filter(({ name = '' }) => find(all, 'ConfigMap', name) === undefined)
    .map(({ called, name }) => `${called} takes up ${name}, which is not there`);
};
