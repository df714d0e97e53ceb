import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { find, type Kind, type Manifest, type OfKind } from '../../src/manifest.js';

/** A way to break manifests that are well, and what must be said of it. */
export interface Breakage {
  /** The sentence of the test. */
  readonly when: string;
  readonly breaks: (all: Manifest[]) => void;
  readonly says: string;
}

/** By the policy that must find them. */
export type Breakages = Readonly<Record<string, readonly Breakage[]>>;

/** The object, which must be there. */
export function the<K extends Kind>(all: readonly Manifest[], kind: K, name: string): OfKind<K> {
  const found = find(all, kind, name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name} to break`);
  return found;
}

export const podOf = (all: readonly Manifest[], name: string): IPodSpec =>
  the(all, 'Deployment', name).spec!.template.spec!;

export const containerOf = (all: readonly Manifest[], name: string): IContainer =>
  podOf(all, name).containers[0]!;

/** Takes an object away. */
export function without(all: Manifest[], kind: Kind, name: string): void {
  const index = all.findIndex((each) => each.kind === kind && each.metadata?.name === name);
  if (index < 0) throw new Error(`there is no ${kind} ${name} to take away`);
  all.splice(index, 1);
}

export function variable(all: readonly Manifest[], name: string, variableName: string) {
  const found = containerOf(all, name).env?.find((each) => each.name === variableName);
  if (found === undefined) throw new Error(`${name} is given no ${variableName} to break`);
  return found;
}
