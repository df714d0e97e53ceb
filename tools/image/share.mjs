// Several apps in one image: what two of them have in common is kept once.
import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

const storeOf = (app) => join(app, 'node_modules', '.pnpm');

/**
 * Puts links in place of the packages that the first app has too. Their names in the virtual store hold version and
 * peers, so the same name is the same package with the same packages beside it; and Node looks for these where a link
 * leads to, not where it lies.
 */
export function share(first, other) {
  const [from, to] = [storeOf(other), storeOf(first)];
  for (const name of readdirSync(from)) {
    const kept = join(to, name);
    // Not a package, but links to all that this app has.
    if (name === 'node_modules' || !existsSync(kept)) continue;
    rmSync(join(from, name), { recursive: true });
    symlinkSync(relative(from, kept), join(from, name));
  }
}
