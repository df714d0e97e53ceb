import { createRequire } from 'node:module';

const { name, version } = createRequire(import.meta.url)('../../package.json') as {
  readonly name: string;
  readonly version: string;
};

/** What wrote a manifest, for whoever reads it years later. */
export const CODE = `${name} ${version}`;
