import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './image.recipe.js';

interface Ignore {
  add(rules: string): Ignore;
  ignores(path: string): boolean;
}

// Docker's own rules, which are not git's. The package comes without a default export that types and Node agree on.
const dockerignore = createRequire(import.meta.url)('@balena/dockerignore') as () => Ignore;

// Heavy, and checked by name in the spec of what is let through.
const NEVER_ENTERED = new Set(['.git', '.nx', '.palmhouse', 'node_modules', 'dist', 'test-results']);

/** Does `.dockerignore` let this path through to the build? */
export function letsThrough(): (path: string) => boolean {
  const rules = dockerignore().add(readFileSync(join(ROOT, '.dockerignore'), 'utf8'));
  return (path) => !rules.ignores(path);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    return NEVER_ENTERED.has(entry.name) ? [] : filesIn(path);
  });
}

export const contextFiles = (): string[] => filesIn('').filter(letsThrough());

/** What `COPY . .` copies, into a folder. */
export function copyContext(target: string): void {
  for (const path of contextFiles()) cpSync(join(ROOT, path), join(target, path));
}
