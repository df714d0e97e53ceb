import { cleanText } from './clean-text.js';

/**
 * A name as people read it: trimmed, a trailing comma off (`Dragon tree,`), runs of blanks to one; curly quotes
 * and case are the name's own. null where `value` is not a string with something in it.
 */
export function cleanName(value: unknown): string | null {
  return cleanText(cleanText(value)?.replace(/[\s,]+$/, ''));
}
