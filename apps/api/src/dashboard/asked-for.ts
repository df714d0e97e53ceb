// Names as a build writes them. None begins with a dot: nothing hidden, and no way out of the folder.
const FILE = /^(?:[\w@~-][\w@~.-]*\/)*[\w@~-][\w@~.-]*$/;

const WITH_EXTENSION = /\.[a-z0-9]+$/i;

/** What a path is asked for as: the single page, a file, or something that only the API could know. */
export type AskedFor = 'page' | 'file' | 'nothing';

/**
 * A page of the dashboard is any address that a person may have typed or kept: its own router knows which there are.
 * Whatever looks like a file is one or is not there: a page in a script's place would be a riddle to the browser.
 * @param path decoded, without the slash it begins with.
 */
export function askedFor(path: string, accept = ''): AskedFor {
  if (path === '') return 'page';
  const isFile = path.startsWith('assets/') || WITH_EXTENSION.test(path);
  if (!isFile && accept.includes('text/html')) return 'page';
  return FILE.test(path) ? 'file' : 'nothing';
}
