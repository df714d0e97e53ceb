import { describe, expect, it } from '@jest/globals';
import { policies } from '../src/policies/index.js';
import { kubectlIsThere } from '../src/render/render.js';
import { remembering, settingsOf } from '../src/services/settings-of.js';
import type { Breakages } from './breakages/breakage.js';
import { containerBreakages } from './breakages/container.breakages.js';
import { lifeBreakages } from './breakages/life.breakages.js';
import { networkBreakages } from './breakages/network.breakages.js';
import { outsideBreakages } from './breakages/outside.breakages.js';
import { podSecurityBreakages } from './breakages/pod-security.breakages.js';
import { scalingBreakages } from './breakages/scaling.breakages.js';
import { called, rendered, VARIANTS } from './rendered.js';

const POLICIES = policies(remembering(settingsOf));
const BREAKAGES: Breakages = {
  ...podSecurityBreakages,
  ...containerBreakages,
  ...lifeBreakages,
  ...scalingBreakages,
  ...networkBreakages,
  ...outsideBreakages,
};
const CASES = Object.entries(BREAKAGES).flatMap(([name, all]) =>
  all.map((each) => [name, each.when, each] as const),
);

(kubectlIsThere ? describe : describe.skip)('the policies', () => {
  it('are each shown to find something', () => {
    expect(Object.keys(BREAKAGES).sort()).toEqual(Object.keys(POLICIES).sort());
  });

  it.each(VARIANTS.map((variant) => [called(variant), variant] as const))('are kept by %s', (_, variant) => {
    const all = rendered(variant);
    for (const [name, policy] of Object.entries(POLICIES)) expect([name, policy(all)]).toEqual([name, []]);
  });

  it.each(CASES)('%s: find it when %s', (name, _, { breaks, says }) => {
    const all = rendered();
    breaks(all);
    expect(POLICIES[name]!(all)).toContain(says);
  });
});
