// A segment that begins with a dot is hidden: the directory's `.tmp`, and what file systems and desktops leave behind.
const SEGMENT = /^[A-Za-z0-9_=-][A-Za-z0-9._=-]*$/;
const MAX_KEY = 512;
// The longest name a file may have on the file systems in use.
const MAX_SEGMENT = 255;

export function isKey(text: string): boolean {
  return (
    text.length <= MAX_KEY &&
    text.split('/').every((segment) => segment.length <= MAX_SEGMENT && SEGMENT.test(segment))
  );
}

/**
 * A key is relative, its segments separated by `/`, at most 512 characters long; a segment has 1 to 255 of letters,
 * digits and `._=-`, and does not begin with a dot.
 * @throws RangeError
 */
export function checkKey(key: string): void {
  if (isKey(key)) return;
  throw new RangeError(
    `Not a key of the lake: ${JSON.stringify(key.slice(0, MAX_KEY))}. Expected segments of letters, digits and ._=-, ` +
      'none beginning with a dot, separated by /, 512 characters at most.',
  );
}

/**
 * The prefix that every key below this folder begins with: `readings/` of `readings` or `readings/`; '' of ''.
 * @throws RangeError
 */
export function folderPrefix(folder: string): string {
  if (folder === '') return '';
  const path = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  checkKey(path);
  return `${path}/`;
}
