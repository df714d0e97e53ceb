import { ofKind, type Manifest } from './manifest.js';
import { policies } from './policies/index.js';
import { render, VARIANTS, type Variant } from './render/render.js';
import { schemaProblems } from './schema/check-schema.js';
import { remembering, settingsOf } from './services/settings-of.js';

export interface Checked {
  readonly variant: string;
  readonly objects: number;
  /** `policy: what is wrong`, a line each. */
  readonly problems: readonly string[];
}

/** What is wrong with what is applied together: by the API's schemas first, by the policies where those are kept. */
export function problemsOf(all: readonly Manifest[], reader = settingsOf): string[] {
  const unfit = all.flatMap(schemaProblems);
  if (unfit.length > 0) return unfit.map((problem) => `schema: ${problem}`);
  return Object.entries(policies(reader)).flatMap(([name, policy]) =>
    policy(all).map((breach) => `${name}: ${breach}`),
  );
}

/** Outside the local cluster no secret stands in a manifest, marked or not. */
const secretsIn = (all: readonly Manifest[]): string[] =>
  ofKind(all, 'Secret').map(({ metadata }) => `secrets: Secret/${metadata?.name} stands in the manifests`);

function check(variant: Variant, reader: typeof settingsOf): Checked {
  const called = `${variant.overlay} with the queue on ${variant.queue}`;
  try {
    const all = render(variant);
    const secrets = variant.overlay === 'local' ? [] : secretsIn(all);
    return { variant: called, objects: all.length, problems: [...problemsOf(all, reader), ...secrets] };
  } catch (error) {
    return {
      variant: called,
      objects: 0,
      problems: [error instanceof Error ? error.message : String(error)],
    };
  }
}

/** Every overlay on every queue. */
export function checkManifests(): Checked[] {
  const reader = remembering(settingsOf);
  return VARIANTS.map((variant) => check(variant, reader));
}
