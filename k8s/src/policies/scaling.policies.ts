import { find, nameOf, ofKind, type Manifest } from '../manifest.js';
import { servicePods } from '../pods.js';
import { selects } from '../selector.js';
import type { Policy } from './policy.js';

interface Scaler {
  readonly called: string;
  readonly target: string;
  readonly least: number;
  readonly most: number;
}

function scalersOf(all: readonly Manifest[]): Scaler[] {
  const hpas = ofKind(all, 'HorizontalPodAutoscaler').map((each) => ({
    called: nameOf(each),
    target: `${each.spec?.scaleTargetRef.kind}/${each.spec?.scaleTargetRef.name}`,
    least: each.spec?.minReplicas ?? 1,
    most: each.spec?.maxReplicas ?? 0,
  }));
  const scaled = ofKind(all, 'ScaledObject').map((each) => ({
    called: nameOf(each),
    target: `${each.spec?.scaleTargetRef.kind ?? 'Deployment'}/${each.spec?.scaleTargetRef.name}`,
    least: each.spec?.minReplicaCount ?? 0,
    most: each.spec?.maxReplicaCount ?? 0,
  }));
  return [...hpas, ...scaled];
}

/** What is scaled exists, is scaled by one alone, and says no number of its own that every rollout would put back. */
export const scalersFindTheirTarget: Policy = (all) => {
  const scalers = scalersOf(all);
  return scalers.flatMap(({ called, target }) => {
    const deployment = ofKind(all, 'Deployment').find((each) => nameOf(each) === target);
    if (deployment === undefined) return [`${called} scales ${target}, which is not there`];
    return [
      ...(deployment.spec?.replicas === undefined ? [] : [`${target} says replicas, and so does ${called}`]),
      ...(scalers.filter((each) => each.target === target).length === 1
        ? []
        : [`${target} is scaled by several`]),
    ];
  });
};

/** What serves and what sweeps is scaled, never below two. */
export const theBusyAreScaled: Policy = (all) =>
  ['Deployment/api', 'Deployment/ingestion']
    .filter(
      (name) =>
        !scalersOf(all).some(({ target, least, most }) => target === name && least >= 2 && most > least),
    )
    .map((name) => `${name} is not scaled from two on`);

/** A trigger's authentication exists. */
export const triggersAreAuthenticated: Policy = (all) =>
  ofKind(all, 'ScaledObject').flatMap((each) =>
    (each.spec?.triggers ?? [])
      .filter(
        ({ authenticationRef: ref }) => find(all, 'TriggerAuthentication', ref?.name ?? '') === undefined,
      )
      .map(({ name }) => `${nameOf(each)} asks ${name} as nobody that is there`),
  );

/** Every service has a budget that selects its pods and lets one go: a node can always be emptied. */
export const budgetsLetOneGo: Policy = (all) => {
  const budgets = ofKind(all, 'PodDisruptionBudget');
  return [
    ...servicePods(all)
      .filter(({ labels }) => budgets.filter(({ spec }) => selects(spec?.selector, labels)).length !== 1)
      .map(({ owner }) => `${owner} has not one budget`),
    ...budgets
      .filter(({ spec }) => Number(spec?.maxUnavailable ?? 0) < 1 || spec?.minAvailable !== undefined)
      .map((each) => `${nameOf(each)} lets none go`),
    ...budgets
      .filter(({ spec }) => spec?.unhealthyPodEvictionPolicy !== 'AlwaysAllow')
      .map((each) => `${nameOf(each)} keeps who is not well`),
  ];
};
