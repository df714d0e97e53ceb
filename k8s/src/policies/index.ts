import type { SettingsReader } from '../services/settings-of.js';
import * as containers from './container.policies.js';
import { environmentsAreRead, sharedSettingsAgree } from './environment.policies.js';
import * as ingress from './ingress.policies.js';
import * as life from './life.policies.js';
import * as network from './network.policies.js';
import * as podSecurity from './pod-security.policies.js';
import type { Policy } from './policy.js';
import * as release from './release.policies.js';
import * as scaling from './scaling.policies.js';
import * as secrets from './secret.policies.js';
import * as selectors from './selector.policies.js';
import { settingsAreThere } from './settings.policies.js';

/** Every policy by its name. */
export const policies = (settingsOf: SettingsReader): Readonly<Record<string, Policy>> => ({
  namespaceIsRestricted: podSecurity.namespaceIsRestricted,
  allIsInTheNamespace: podSecurity.allIsInTheNamespace,
  podsAreRestricted: podSecurity.podsAreRestricted,
  containersAreRestricted: podSecurity.containersAreRestricted,
  noTokenIsMounted: podSecurity.noTokenIsMounted,
  accountsAreTheirOwn: podSecurity.accountsAreTheirOwn,
  noServiceLinks: podSecurity.noServiceLinks,
  resourcesAreSaid: containers.resourcesAreSaid,
  memoryFits: containers.memoryFits,
  diskFits: containers.diskFits,
  imagesArePinned: containers.imagesArePinned,
  imagesAreOfOneRelease: containers.imagesAreOfOneRelease,
  nothingNeedsAShell: containers.nothingNeedsAShell,
  servicesAreProbed: life.servicesAreProbed,
  thereIsTimeToEnd: life.thereIsTimeToEnd,
  jobsMayEnd: life.jobsMayEnd,
  rolloutsLoseNothing: life.rolloutsLoseNothing,
  podsAreSpread: life.podsAreSpread,
  scalersFindTheirTarget: scaling.scalersFindTheirTarget,
  theBusyAreScaled: scaling.theBusyAreScaled,
  triggersAreAuthenticated: scaling.triggersAreAuthenticated,
  budgetsLetOneGo: scaling.budgetsLetOneGo,
  ownersSelectTheirPods: selectors.ownersSelectTheirPods,
  servicesLeadSomewhere: selectors.servicesLeadSomewhere,
  monitorsFindMetrics: selectors.monitorsFindMetrics,
  allIsDeniedAtFirst: network.allIsDeniedAtFirst,
  openingsAreNarrow: network.openingsAreNarrow,
  openingsHaveCounterparts: network.openingsHaveCounterparts,
  openedPortsAreListenedOn: network.openedPortsAreListenedOn,
  metadataIsClosed: network.metadataIsClosed,
  metricsAreForPrometheus: network.metricsAreForPrometheus,
  secretsAreKnown: secrets.secretsAreKnown,
  secretsAreReferences: secrets.secretsAreReferences,
  settingsHoldNoSecrets: secrets.settingsHoldNoSecrets,
  settingsAreThere,
  migrationsAreAJob: release.migrationsAreAJob,
  podsWaitForTheSchema: release.podsWaitForTheSchema,
  rolloutsOutlastTheWait: release.rolloutsOutlastTheWait,
  theWayInIsEncrypted: ingress.theWayInIsEncrypted,
  theWayInLeadsSomewhere: ingress.theWayInLeadsSomewhere,
  theInsideStaysInside: ingress.theInsideStaysInside,
  theProxyIsTrusted: ingress.theProxyIsTrusted,
  environmentsAreRead: environmentsAreRead(settingsOf),
  sharedSettingsAgree: sharedSettingsAgree(settingsOf),
});
