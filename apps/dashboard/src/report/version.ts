/**
 * Which build a page runs, by the name of its entry script: `/assets/index-DxZ1a2b3.js` is `DxZ1a2b3`; undefined while it is
 * being developed, when the script's name says nothing.
 */
export function buildOf(scripts: readonly string[]): string | undefined {
  for (const script of scripts) {
    const [, hash] = /\/assets\/[\w.]+-([\w-]{6,})\.js$/.exec(script) ?? [];
    if (hash !== undefined) return hash;
  }
  return undefined;
}

/** `0.1.0+DxZ1a2b3`: the version, and which build of it. */
export function pageVersion(version: string, scripts: readonly string[]): string {
  const build = buildOf(scripts);
  return build === undefined ? version : `${version}+${build}`;
}
