import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import type { Manifest } from '../manifest.js';

const FOLDER = fileURLToPath(new URL('../..', import.meta.url));

export const OVERLAYS = ['local', 'production'] as const;
export const QUEUES = ['redis', 'postgres'] as const;

export interface Variant {
  readonly overlay: (typeof OVERLAYS)[number];
  readonly queue: (typeof QUEUES)[number];
}

/** Every overlay on every queue. */
export const VARIANTS: readonly Variant[] = OVERLAYS.flatMap((overlay) =>
  QUEUES.map((queue) => ({ overlay, queue })),
);

export const kubectlIsThere = spawnSync('kubectl', ['version', '--client']).status === 0;

/** @throws Error with what kustomize said. */
export function kustomize(folder: string): Manifest[] {
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  if (status !== 0) throw new Error(`kubectl kustomize ${folder}: ${stderr}`);
  return parseAllDocuments(stdout).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]!;
    return unfolded(document.toJS() as Manifest);
  });
}

/** Kustomize folds long Base64 over several lines, which the API server takes and a schema does not. */
function unfolded(manifest: Manifest): Manifest {
  if (manifest.kind !== 'Secret') return manifest;
  const data = Object.entries(manifest.data ?? {}).map(([key, value]) => [key, value.replace(/\n/g, '')]);
  return { ...manifest, data: Object.fromEntries(data) as Record<string, string> };
}

/** An overlay on a queue: the one that it names, or the other one put in its place in a copy. */
export function render({ overlay, queue }: Variant): Manifest[] {
  const copy = mkdtempSync(join(tmpdir(), 'palmhouse-k8s-'));
  try {
    for (const part of ['base', 'components', 'overlays'])
      cpSync(join(FOLDER, part), join(copy, part), { recursive: true });
    const file = join(copy, 'overlays', overlay, 'kustomization.yaml');
    const chosen = readFileSync(file, 'utf8').replace(
      /^( {2}- \.\.\/\.\.\/components\/(?:local-)?queue-)\w+$/gm,
      `$1${queue}`,
    );
    writeFileSync(file, chosen);
    return kustomize(join(copy, 'overlays', overlay));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
