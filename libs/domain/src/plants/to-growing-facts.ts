import { cleanText } from './clean-text.js';

/** Recorded plants name one or two; more than this is not a list of light conditions. */
const MAX_SUNLIGHTS = 20;

/** Only the 2023 bodies send it (`Herbaceous Perennial`). `undefined` where absent or no text. */
export function toCycle(value: unknown): string | undefined {
  return cleanText(value) ?? undefined;
}

/**
 * The light a plant wants (2023 only: mixed case, stray blanks), lower-case and each once, in the order given.
 * `undefined` where absent or not a list with text in it.
 */
export function toSunlight(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.slice(0, MAX_SUNLIGHTS).map((each) => cleanText(each)?.toLowerCase());
  const distinct = [...new Set(texts.filter((text) => text !== undefined))];
  return distinct.length === 0 ? undefined : distinct;
}
